package io.paylinks.gocardless.bankauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a bank authorisation. GoCardless requires a billing request. */
public record CreateBankAuthorisation(
        @Nullable String redirectUri, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBankAuthorisation_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBankAuthorisation_Builder(this);
    }

    /** Builds a {@code CreateBankAuthorisation}. GoCardless requires a billing request. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBankAuthorisation, Builder> {
        Builder() {}

        /** Required by GoCardless. The id of the billing request to authorise. */
        public Builder billingRequest(String billingRequest) {
            return within("links", "billing_request", billingRequest);
        }

        /** The URL that the payer is sent to afterwards. */
        public abstract Builder redirectUri(@Nullable String redirectUri);
    }
}
