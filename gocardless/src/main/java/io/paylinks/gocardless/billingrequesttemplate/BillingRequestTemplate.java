package io.paylinks.gocardless.billingrequesttemplate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.billingrequest.Constraints;
import io.paylinks.gocardless.billingrequest.Verify;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Paylink: a permanent URL. Each visit creates a billing request from this template.
 *
 * @param authorisationUrl the Paylink itself: the permanent URL for payers
 * @param mandateRequestVerify the level of verification of the bank account
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param paymentRequestAmountInMajorUnits the amount of the payment in <b>major</b> units, such as {@code 100.00}
 *     pounds; GoCardless uses minor units everywhere else; null if absent or unreadable, not zero
 * @param redirectUri the URL that the payer is sent to afterwards
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BillingRequestTemplate(
        @Nullable String authorisationUrl,
        @Nullable Instant createdAt,
        @JsonProperty(required = true) String id,
        @Nullable Constraints mandateRequestConstraints,
        @Nullable CurrencyCode mandateRequestCurrency,
        @Nullable String mandateRequestDescription,
        Map<String, @Nullable String> mandateRequestMetadata,
        @Nullable Scheme mandateRequestScheme,
        @Nullable Verify mandateRequestVerify,
        Map<String, @Nullable String> metadata,
        @Nullable String name,
        @JsonProperty("payment_request_amount") @Nullable BigDecimal paymentRequestAmountInMajorUnits,
        @Nullable CurrencyCode paymentRequestCurrency,
        @Nullable String paymentRequestDescription,
        Map<String, @Nullable String> paymentRequestMetadata,
        @Nullable Scheme paymentRequestScheme,
        @Nullable String redirectUri,
        @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
