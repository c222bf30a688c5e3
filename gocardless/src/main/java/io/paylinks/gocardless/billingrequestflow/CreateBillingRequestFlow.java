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

    /** Builds a {@code CreateBillingRequestFlow}. GoCardless requires a billing request. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBillingRequestFlow, Builder> {
        Builder() {}

        /** Whether to fulfil the billing request as soon as possible; GoCardless now always does. */
        public abstract Builder autoFulfil(boolean autoFulfil);

        /** Required by GoCardless. The id of the billing request to complete. */
        public Builder billingRequest(String billingRequest) {
            return within("links", "billing_request", billingRequest);
        }

        /** Whether the customer's details were already collected, so that their pages are skipped. */
        public abstract Builder customerDetailsCaptured(boolean customerDetailsCaptured);

        /** The URL that a payer who exits is sent to. */
        public abstract Builder exitUri(@Nullable String exitUri);

        /** The language of the pages, as an ISO 639-1 code such as {@code en}. */
        public abstract Builder language(@Nullable String language);

        /** Whether to lock the bank account, so that the payer cannot change it. */
        public abstract Builder lockBankAccount(boolean lockBankAccount);

        /** Whether to lock the currency, so that the payer cannot change it. */
        public abstract Builder lockCurrency(boolean lockCurrency);

        /** Whether to lock the name and the address, so that the payer cannot change them. */
        public abstract Builder lockCustomerDetails(boolean lockCustomerDetails);

        /** The known details of the bank account. */
        public abstract Builder prefilledBankAccount(@Nullable PrefilledBankAccount prefilledBankAccount);

        /** The known details of the customer. */
        public abstract Builder prefilledCustomer(@Nullable PrefilledCustomer prefilledCustomer);

        /** The URL that the payer is sent to afterwards. */
        public abstract Builder redirectUri(@Nullable String redirectUri);

        /** Whether to show buttons that lead back to your site. */
        public abstract Builder showRedirectButtons(boolean showRedirectButtons);

        /** Whether to show a button to {@code redirectUri} on the last page. */
        public abstract Builder showSuccessRedirectButton(boolean showSuccessRedirectButton);

        /** Whether to skip the last page and redirect to {@code redirectUri} immediately. */
        public abstract Builder skipSuccessScreen(boolean skipSuccessScreen);
    }
}
