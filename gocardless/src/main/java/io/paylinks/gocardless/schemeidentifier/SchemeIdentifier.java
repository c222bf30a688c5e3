package io.paylinks.gocardless.schemeidentifier;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scheme identifier: the name and number of a creditor on bank statements.
 *
 * @param canSpecifyMandateReference whether you can choose the references of mandates
 * @param id null in some creditors, in which GoCardless omits it
 * @param minimumAdvanceNotice the minimum number of working days between the notification of a customer and a payment
 * @param reference the number assigned by the scheme
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
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
