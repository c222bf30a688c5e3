package io.paylinks.gocardless.schemeidentifier;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scheme identifier: the name and number under which a creditor shows on bank statements.
 *
 * @param canSpecifyMandateReference whether mandates can have references of your own
 * @param id null in some creditors, whose scheme identifiers GoCardless sends without it
 * @param minimumAdvanceNotice how many working days a customer must be told before a payment
 * @param reference the number that the scheme gave
 * @param extra unknown fields, keyed by their JSON names
 */
public record SchemeIdentifier(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable Boolean canSpecifyMandateReference,
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable String email,
        @Nullable String id,
        @Nullable Integer minimumAdvanceNotice,
        @Nullable String name,
        @Nullable String phoneNumber,
        @Nullable String postalCode,
        @Nullable String reference,
        @Nullable String region,
        @Nullable Scheme scheme,
        @Nullable SchemeIdentifierStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
