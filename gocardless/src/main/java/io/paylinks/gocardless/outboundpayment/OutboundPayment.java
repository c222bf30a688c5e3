package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.bankaccountholderverification.VerificationResult;
import io.paylinks.gocardless.bankaccountholderverification.VerificationType;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An outbound payment: money that is sent to a recipient, or withdrawn by the creditor.
 *
 * @param amount in minor units, such as pence; null if absent or unreadable, not zero
 * @param executionDate the day on which the money is sent
 * @param isWithdrawal whether the money is sent to the creditor's own bank account
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record OutboundPayment(
        @Nullable Long amount,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable String description,
        @Nullable LocalDate executionDate,
        @JsonProperty(required = true) String id,
        @Nullable Boolean isWithdrawal,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @Nullable OutboundPaymentStatus status,
        @Nullable Verifications verifications,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that an outbound payment belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @Nullable String customer,
            @Nullable String outboundPaymentImport,
            @Nullable String recipientBankAccount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The verification of the recipient.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Verifications(
            @Nullable RecipientBankAccountHolderVerification recipientBankAccountHolderVerification,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

        /**
         * The verification of the holder of the recipient's bank account.
         *
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record RecipientBankAccountHolderVerification(
                @Nullable String actualAccountName,
                @Nullable VerificationResult result,
                @Nullable VerificationType type,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
    }
}
