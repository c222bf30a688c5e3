package io.paylinks.gocardless.redirectflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.billingrequestflow.PrefilledBankAccount;
import io.paylinks.gocardless.billingrequestflow.PrefilledCustomer;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a redirect flow. GoCardless requires a session token and a redirect URL. */
public record CreateRedirectFlow(
        @Nullable String description,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable PrefilledBankAccount prefilledBankAccount,
        @Nullable PrefilledCustomer prefilledCustomer,
        @Nullable Scheme scheme,
        @Nullable String sessionToken,
        @Nullable String successRedirectUrl,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateRedirectFlow {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateRedirectFlow_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateRedirectFlow_Builder(this);
    }

    /** Masks the session token. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CreateRedirectFlow}. GoCardless requires a session token and a redirect URL. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateRedirectFlow, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** The description of the mandate's purpose that the customer sees. */
        public abstract Builder description(@Nullable String description);

        /** The known details of the bank account. */
        public abstract Builder prefilledBankAccount(@Nullable PrefilledBankAccount prefilledBankAccount);

        /** The known details of the customer. */
        public abstract Builder prefilledCustomer(@Nullable PrefilledCustomer prefilledCustomer);

        public abstract Builder scheme(@Nullable Scheme scheme);

        /**
         * Required by GoCardless. A token of the customer's browser session; the same token is required to complete the
         * flow.
         */
        public abstract Builder sessionToken(@Nullable String sessionToken);

        /**
         * Required by GoCardless. The URL that the customer is sent to afterwards, with the parameter
         * {@code redirect_flow_id}.
         */
        public abstract Builder successRedirectUrl(@Nullable String successRedirectUrl);
    }
}
