package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.AuthorisationSource;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a mandate. GoCardless requires a customer bank account. */
public record CreateMandate(
        @Nullable AuthorisationSource authorisationSource,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String payerIpAddress,
        @Nullable String reference,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateMandate {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateMandate_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateMandate_Builder(this);
    }

    /** Builds a {@code CreateMandate}. GoCardless requires a customer bank account. */
    @AutoBuilder
    public abstract static class Builder extends MetadataBuilder<CreateMandate, Builder> {
        Builder() {}

        /** The way in which the payer authorised the mandate. */
        public abstract Builder authorisationSource(@Nullable AuthorisationSource authorisationSource);

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. The id of the customer bank account to collect from. */
        public Builder customerBankAccount(String customerBankAccount) {
            return within("links", "customer_bank_account", customerBankAccount);
        }

        /** The payer's IP address; required for ACH mandates. */
        public abstract Builder payerIpAddress(@Nullable String payerIpAddress);

        /** The reference on the bank statement. Default: GoCardless chooses one. */
        public abstract Builder reference(@Nullable String reference);

        /** The scheme. Default: GoCardless chooses one for the account. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
