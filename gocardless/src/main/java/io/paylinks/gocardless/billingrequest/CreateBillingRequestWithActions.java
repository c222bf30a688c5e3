package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a billing request and complete its actions in the same call. */
public record CreateBillingRequestWithActions(
        @Nullable Actions actions,
        @Nullable Boolean fallbackEnabled,
        @Nullable MandateRequest mandateRequest,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable PaymentContextCode paymentContextCode,
        @Nullable String paymentPurposeCode,
        @Nullable PaymentRequest paymentRequest,
        @Nullable PurposeCode purposeCode,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateBillingRequestWithActions {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateBillingRequestWithActions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBillingRequestWithActions_Builder(this);
    }

    /** Builds a {@code CreateBillingRequestWithActions}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateBillingRequestWithActions, Builder> {
        Builder() {}

        /** The actions to complete. */
        public abstract Builder actions(@Nullable Actions actions);

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** The id of an existing customer. */
        public Builder customer(String customer) {
            return within("links", "customer", customer);
        }

        /** The id of an existing bank account of the customer. */
        public Builder customerBankAccount(String customerBankAccount) {
            return within("links", "customer_bank_account", customerBankAccount);
        }

        /** Whether the payer can fall back to Direct Debit if open banking fails. */
        public abstract Builder fallbackEnabled(boolean fallbackEnabled);

        public abstract Builder mandateRequest(@Nullable MandateRequest mandateRequest);

        /** The situation in which the payment takes place; only for open banking. */
        public abstract Builder paymentContextCode(@Nullable PaymentContextCode paymentContextCode);

        /** The purpose of the payment, as an ISO 20022 code; only for PayTo and SEPA. */
        public abstract Builder paymentPurposeCode(@Nullable String paymentPurposeCode);

        public abstract Builder paymentRequest(@Nullable PaymentRequest paymentRequest);

        /** The purpose of the payment. */
        public abstract Builder purposeCode(@Nullable PurposeCode purposeCode);
    }

    /** The actions to complete. */
    public record Actions(
            @Nullable String bankAuthorisationRedirectUri,
            @Nullable CollectBankAccount collectBankAccount,
            @Nullable CollectCustomerDetails collectCustomerDetails,
            @Nullable ConfirmPayerDetails confirmPayerDetails,
            @Nullable Boolean createBankAuthorisation,
            @Nullable SelectInstitution selectInstitution,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public static Builder builder() {
            return new AutoBuilder_CreateBillingRequestWithActions_Actions_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreateBillingRequestWithActions_Actions_Builder(this);
        }

        /** Builds a {@code CreateBillingRequestWithActions.Actions}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Actions, Builder> {
            Builder() {}

            /** The URL that the payer is sent to after the bank authorisation. */
            public abstract Builder bankAuthorisationRedirectUri(@Nullable String bankAuthorisationRedirectUri);

            /** The payer's bank account. */
            public abstract Builder collectBankAccount(@Nullable CollectBankAccount collectBankAccount);

            /** The payer's name and address. */
            public abstract Builder collectCustomerDetails(@Nullable CollectCustomerDetails collectCustomerDetails);

            /** The confirmation of the payer's details. */
            public abstract Builder confirmPayerDetails(@Nullable ConfirmPayerDetails confirmPayerDetails);

            public abstract Builder createBankAuthorisation(boolean createBankAuthorisation);

            /** The payer's bank. */
            public abstract Builder selectInstitution(@Nullable SelectInstitution selectInstitution);
        }
    }
}
