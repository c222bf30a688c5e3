package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.MetadataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a billing request, for a mandate, for a payment, or for both in the same currency. */
public record CreateBillingRequest(
        @Nullable AccountInformationRequest accountInformationRequest,
        @Nullable Boolean fallbackEnabled,
        @Nullable InstalmentScheduleRequest instalmentScheduleRequest,
        @Nullable MandateRequest mandateRequest,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable PaymentContextCode paymentContextCode,
        @Nullable String paymentPurposeCode,
        @Nullable PaymentRequest paymentRequest,
        @Nullable PurposeCode purposeCode,
        @Nullable SubscriptionRequest subscriptionRequest,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateBillingRequest {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateBillingRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBillingRequest_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateBillingRequest, Builder> {
        Builder() {}

        /** Asks for account information. */
        public abstract Builder accountInformationRequest(
                @Nullable AccountInformationRequest accountInformationRequest);

        /** Collects for this creditor. Default: the only one. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Asks this customer, whose details are known. */
        public Builder customer(String customer) {
            return within("links", "customer", customer);
        }

        /** Asks for this bank account, whose details are known. */
        public Builder customerBankAccount(String customerBankAccount) {
            return within("links", "customer_bank_account", customerBankAccount);
        }

        /** Lets the payer turn to Direct Debit if open banking fails. */
        public abstract Builder fallbackEnabled(boolean fallbackEnabled);

        /** Sets up an instalment schedule on the mandate; for the ACH and PAD schemes only. */
        public abstract Builder instalmentScheduleRequest(
                @Nullable InstalmentScheduleRequest instalmentScheduleRequest);

        /** Asks for a mandate. */
        public abstract Builder mandateRequest(@Nullable MandateRequest mandateRequest);

        /** Says in which situation the payment takes place; only for open banking. */
        public abstract Builder paymentContextCode(@Nullable PaymentContextCode paymentContextCode);

        /** Says why the payer pays, as a code of ISO 20022; only for PayTo and SEPA. */
        public abstract Builder paymentPurposeCode(@Nullable String paymentPurposeCode);

        /** Asks for a payment. */
        public abstract Builder paymentRequest(@Nullable PaymentRequest paymentRequest);

        /** Says why the payer pays. */
        public abstract Builder purposeCode(@Nullable PurposeCode purposeCode);

        /** Sets up a subscription on the mandate; for the ACH and PAD schemes only. */
        public abstract Builder subscriptionRequest(@Nullable SubscriptionRequest subscriptionRequest);
    }
}
