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

/** A request to create a redirect flow. GoCardless requires a session token and an address to come back to. */
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

    /** Returns all but the session token. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateRedirectFlow, Builder> {
        Builder() {}

        /** Collects for this creditor. Default: the only one. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Describes to the customer what the mandate is for. */
        public abstract Builder description(@Nullable String description);

        /** Fills in what is known of the bank account. */
        public abstract Builder prefilledBankAccount(@Nullable PrefilledBankAccount prefilledBankAccount);

        /** Fills in what is known of the customer. */
        public abstract Builder prefilledCustomer(@Nullable PrefilledCustomer prefilledCustomer);

        /** Uses this scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);

        /** Ties the flow to the session of the customer's browser; completing it needs the same token. */
        public abstract Builder sessionToken(@Nullable String sessionToken);

        /** Sends the customer here afterwards, with the parameter {@code redirect_flow_id}. */
        public abstract Builder successRedirectUrl(@Nullable String successRedirectUrl);
    }
}
