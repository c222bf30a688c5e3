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

    /** Builds a {@code CreateBillingRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateBillingRequest, Builder> {
        Builder() {}

        public abstract Builder accountInformationRequest(
                @Nullable AccountInformationRequest accountInformationRequest);

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

        /** The instalment schedule to set up on the mandate; only for ACH and PAD. */
        public abstract Builder instalmentScheduleRequest(
                @Nullable InstalmentScheduleRequest instalmentScheduleRequest);

        public abstract Builder mandateRequest(@Nullable MandateRequest mandateRequest);

        /** The situation in which the payment takes place; only for open banking. */
        public abstract Builder paymentContextCode(@Nullable PaymentContextCode paymentContextCode);

        /** The purpose of the payment, as an ISO 20022 code; only for PayTo and SEPA. */
        public abstract Builder paymentPurposeCode(@Nullable String paymentPurposeCode);

        public abstract Builder paymentRequest(@Nullable PaymentRequest paymentRequest);

        /** The purpose of the payment. */
        public abstract Builder purposeCode(@Nullable PurposeCode purposeCode);

        /** The subscription to set up on the mandate; only for ACH and PAD. */
        public abstract Builder subscriptionRequest(@Nullable SubscriptionRequest subscriptionRequest);
    }
}
