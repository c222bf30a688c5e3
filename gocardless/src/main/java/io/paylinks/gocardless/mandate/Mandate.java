package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.AuthorisationSource;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.FundsSettlement;
import io.paylinks.gocardless.common.LimitPeriod;
import io.paylinks.gocardless.common.PeriodAlignment;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mandate: a customer's authorisation to collect money from a bank account.
 *
 * @param consentType the frequency of payments that the payer has consented to
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param nextPossibleChargeDate the earliest charge date of a payment that is created now
 * @param nextPossibleStandardAchChargeDate the same for standard ACH, if Faster ACH is on
 * @param paymentsRequireApproval whether the payer must approve each payment
 * @param reference the reference on the customer's bank statement
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Mandate(
        @Nullable AuthorisationSource authorisationSource,
        @Nullable ConsentParameters consentParameters,
        @Nullable ConsentType consentType,
        @Nullable Instant createdAt,
        @Nullable FundsSettlement fundsSettlement,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable MandateType mandateType,
        Map<String, @Nullable String> metadata,
        @Nullable LocalDate nextPossibleChargeDate,
        @Nullable LocalDate nextPossibleStandardAchChargeDate,
        @Nullable Boolean paymentsRequireApproval,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @Nullable MandateStatus status,
        @Nullable Instant verifiedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The consent of the payer.
     *
     * @param fixedAmountPerPayment in minor units, such as pence; null if absent or unreadable, not zero
     * @param maxAmountPerPayment in minor units, such as pence; null if absent or unreadable, not zero
     * @param maxAmountPerPeriod in minor units, such as pence; null if absent or unreadable, not zero
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record ConsentParameters(
            @Nullable CurrencyCode currency,
            @Nullable LocalDate endDate,
            @Nullable Long fixedAmountPerPayment,
            @Nullable String id,
            @Nullable Long maxAmountPerPayment,
            @Nullable Long maxAmountPerPeriod,
            @Nullable Integer maxPaymentsPerPeriod,
            @Nullable LimitPeriod period,
            @Nullable PeriodAlignment periodAlignment,
            @Nullable Scheme scheme,
            @Nullable LocalDate startDate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The ids of the resources that a mandate belongs to.
     *
     * @param newMandate the id of the mandate that replaced this one
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String newMandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
