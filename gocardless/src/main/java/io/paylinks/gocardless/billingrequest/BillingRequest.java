package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.bankauthorisation.AuthorisationType;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.PayerNameVerificationResult;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A billing request: asks a payer to set up a mandate, to pay, or both.
 *
 * @param actions the required and optional steps
 * @param fallbackEnabled whether the payer can fall back to Direct Debit if open banking fails
 * @param fallbackOccurred whether the payer fell back to Direct Debit
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param paymentPurposeCode the purpose of PayTo or SEPA payments, as an ISO 20022 code
 * @param purposeCode the reason for the payment; required by some schemes
 * @param resources the resources collected so far
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BillingRequest(
        @Nullable AccountInformationRequest accountInformationRequest,
        List<Action> actions,
        @Nullable Instant createdAt,
        @Nullable Boolean fallbackEnabled,
        @Nullable Boolean fallbackOccurred,
        @JsonProperty(required = true) String id,
        @Nullable InstalmentScheduleRequest instalmentScheduleRequest,
        BillingRequest.@Nullable Links links,
        @Nullable MandateRequest mandateRequest,
        Map<String, @Nullable String> metadata,
        @Nullable PaymentContextCode paymentContextCode,
        @Nullable String paymentPurposeCode,
        @Nullable PaymentRequest paymentRequest,
        @Nullable PurposeCode purposeCode,
        @Nullable Resources resources,
        @Nullable BillingRequestStatus status,
        @Nullable SubscriptionRequest subscriptionRequest,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * A required or optional step before a billing request can be fulfilled.
     *
     * @param completesActions the actions that are completed together with this one
     * @param institutionGuessStatus null if absent or unreadable
     * @param required whether the request can only be fulfilled after it
     * @param requiresActions the actions that must be completed before
     * @param status null if absent or unreadable
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Action(
            List<String> availableCountryCodes,
            List<CurrencyCode> availableCurrencies,
            @Nullable BankAuthorisation bankAuthorisation,
            @Nullable CollectCustomerDetails collectCustomerDetails,
            List<ActionType> completesActions,
            @Nullable InstitutionGuessStatus institutionGuessStatus,
            @Nullable Boolean required,
            List<ActionType> requiresActions,
            @Nullable ActionStatus status,
            @Nullable ActionType type,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

        /**
         * The ways in which the payer can authorise at the bank.
         *
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record BankAuthorisation(
                @Nullable BankAuthorisationAdapter adapter,
                @Nullable AuthorisationType authorisationType,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

        /**
         * The customer details that are still missing.
         *
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record CollectCustomerDetails(
                @Nullable String defaultCountryCode,
                @Nullable IncompleteFields incompleteFields,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

            /**
             * The JSON names of the fields that are still missing.
             *
             * @param extra unknown and unreadable fields, keyed by their JSON names
             */
            public record IncompleteFields(
                    List<String> customer,
                    List<String> customerBillingDetail,
                    @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
        }
    }

    /**
     * The ids of the resources that a billing request belongs to, and of those that it created.
     *
     * @param customer the payer, once the details were collected
     * @param instalmentScheduleRequestInstalmentSchedule the instalment schedule, once the request is fulfilled
     * @param mandateRequestMandate the mandate, once the request is fulfilled
     * @param paymentRequestPayment the payment, once the request is fulfilled
     * @param subscriptionRequestSubscription the subscription, once the request is fulfilled
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String accountInformationRequest,
            @Nullable String bankAuthorisation,
            @Nullable String creditor,
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String customerBillingDetail,
            @Nullable String instalmentScheduleRequest,
            @Nullable String instalmentScheduleRequestInstalmentSchedule,
            @Nullable String mandateRequest,
            @Nullable String mandateRequestMandate,
            @Nullable String organisation,
            @Nullable String paymentProvider,
            @Nullable String paymentRequest,
            @Nullable String paymentRequestPayment,
            @Nullable String subscriptionRequest,
            @Nullable String subscriptionRequestSubscription,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The resources that a billing request has collected so far.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Resources(
            @Nullable Customer customer,
            @Nullable CustomerBankAccount customerBankAccount,
            @Nullable CustomerBillingDetail customerBillingDetail,
            @Nullable Mandate mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

        /**
         * The payer.
         *
         * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record Customer(
                @Nullable String companyName,
                @Nullable Instant createdAt,
                @Nullable String email,
                @Nullable String familyName,
                @Nullable String givenName,
                @Nullable String id,
                @Nullable String language,
                Map<String, @Nullable String> metadata,
                @Nullable String phoneNumber,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

        /**
         * The bank account of the payer.
         *
         * @param accountNumberEnding the last digits of the account number
         * @param bankAccountToken a token that represents the bank details in other requests
         * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record CustomerBankAccount(
                @Nullable String accountHolderName,
                @Nullable String accountNumberEnding,
                @Nullable AccountType accountType,
                @Nullable String bankAccountToken,
                @Nullable String bankName,
                @Nullable String countryCode,
                @Nullable Instant createdAt,
                @Nullable CurrencyCode currency,
                @Nullable Boolean enabled,
                @Nullable String id,
                CustomerBankAccount.@Nullable Links links,
                Map<String, @Nullable String> metadata,
                @Nullable PayerNameVerificationResult payerNameVerificationResult,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

            /**
             * The ids of the resources that a bank account belongs to.
             *
             * @param extra unknown and unreadable fields, keyed by their JSON names
             */
            public record Links(
                    @Nullable String customer,
                    @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

            /** Masks the token, with which the account could be used again. */
            @Override
            public String toString() {
                return Masking.toString(this);
            }
        }

        /**
         * The postal address and the identity numbers of a customer within this billing request.
         *
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record CustomerBillingDetail(
                @Nullable String addressLine1,
                @Nullable String addressLine2,
                @Nullable String addressLine3,
                @Nullable String city,
                @Nullable String countryCode,
                @Nullable Instant createdAt,
                @Nullable String danishIdentityNumber,
                @Nullable String id,
                @Nullable String ipAddress,
                @Nullable String postalCode,
                @Nullable String region,
                List<Scheme> schemes,
                @Nullable String swedishIdentityNumber,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
            /** Masks the identity numbers. */
            @Override
            public String toString() {
                return Masking.toString(this);
            }
        }

        /**
         * The bank's details of the mandate.
         *
         * @param extra unknown and unreadable fields, keyed by their JSON names
         */
        public record Mandate(
                @Nullable String id,
                @Nullable String reference,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
    }
}
