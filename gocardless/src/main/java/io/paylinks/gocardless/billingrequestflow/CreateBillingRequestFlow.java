package io.paylinks.gocardless.billingrequestflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a billing request flow. GoCardless requires a billing request. */
public record CreateBillingRequestFlow(
        @Nullable Boolean autoFulfil,
        @Nullable Boolean customerDetailsCaptured,
        @Nullable String exitUri,
        @Nullable String language,
        @Nullable Boolean lockBankAccount,
        @Nullable Boolean lockCurrency,
        @Nullable Boolean lockCustomerDetails,
        @Nullable PrefilledBankAccount prefilledBankAccount,
        @Nullable PrefilledCustomer prefilledCustomer,
        @Nullable String redirectUri,
        @Nullable Boolean showRedirectButtons,
        @Nullable Boolean showSuccessRedirectButton,
        @Nullable Boolean skipSuccessScreen,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBillingRequestFlow_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBillingRequestFlow_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBillingRequestFlow, Builder> {
        Builder() {}

        /** Fulfils the billing request as soon as it can be; GoCardless does so now whatever is sent. */
        public abstract Builder autoFulfil(boolean autoFulfil);

        /** Completes this billing request. */
        public Builder billingRequest(String billingRequest) {
            return within("links", "billing_request", billingRequest);
        }

        /** Says that the customer's details were collected before, and need no pages. */
        public abstract Builder customerDetailsCaptured(boolean customerDetailsCaptured);

        /** Sends a payer who gives up here. */
        public abstract Builder exitUri(@Nullable String exitUri);

        /** Shows the pages in this language, as an ISO 639-1 code such as {@code en}. */
        public abstract Builder language(@Nullable String language);

        /** Whether to lock the bank account, so that the payer cannot change it. */
        public abstract Builder lockBankAccount(boolean lockBankAccount);

        /** Whether to lock the currency, so that the payer cannot change it. */
        public abstract Builder lockCurrency(boolean lockCurrency);

        /** Whether to lock name and address, so that the payer cannot change them. */
        public abstract Builder lockCustomerDetails(boolean lockCustomerDetails);

        /** Fills in what is known of the bank account. */
        public abstract Builder prefilledBankAccount(@Nullable PrefilledBankAccount prefilledBankAccount);

        /** Fills in what is known of the customer. */
        public abstract Builder prefilledCustomer(@Nullable PrefilledCustomer prefilledCustomer);

        /** Sends the payer here afterwards. */
        public abstract Builder redirectUri(@Nullable String redirectUri);

        /** Shows buttons that lead back to you. */
        public abstract Builder showRedirectButtons(boolean showRedirectButtons);

        /** Shows a button on the last page that leads to {@code redirectUri}. */
        public abstract Builder showSuccessRedirectButton(boolean showSuccessRedirectButton);

        /** Leads to {@code redirectUri} at once, without a last page. */
        public abstract Builder skipSuccessScreen(boolean skipSuccessScreen);
    }
}
