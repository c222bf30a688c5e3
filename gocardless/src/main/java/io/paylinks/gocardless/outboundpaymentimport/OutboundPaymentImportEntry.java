package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.bankaccountholderverification.VerificationResult;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an outbound payment import.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record OutboundPaymentImportEntry(
        @Nullable Long amount,
        @Nullable Instant createdAt,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable Instant processedAt,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @Nullable ValidationErrors validationErrors,
        @Nullable VerificationResult verificationResult,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the import, the recipient, and the created payment.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String outboundPayment,
            @Nullable String outboundPaymentImport,
            @Nullable String recipientBankAccount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The errors of an entry.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record ValidationErrors(
            @Nullable OutboundPayment outboundPayment,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

        /**
         * The errors of an entry's payment, as messages for each field.
         *
         * @param scheme the errors of the scheme
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record OutboundPayment(
                List<String> amount,
                List<String> recipientBankAccount,
                List<String> reference,
                @Nullable Scheme scheme,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
    }
}
