package io.paylinks.gocardless.bankaccountholderverification;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to verify the holder of a bank account. GoCardless requires a bank account and a type. */
public record CreateBankAccountHolderVerification(
        @Nullable String reference,
        @Nullable VerificationType type,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBankAccountHolderVerification_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBankAccountHolderVerification_Builder(this);
    }

    /** Builds a {@code CreateBankAccountHolderVerification}. GoCardless requires a bank account and a type. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBankAccountHolderVerification, Builder> {
        Builder() {}

        /** Required by GoCardless. The id of the bank account to verify. */
        public Builder bankAccount(String bankAccount) {
            return within("links", "bank_account", bankAccount);
        }

        /** Your own reference of the verification. */
        public abstract Builder reference(@Nullable String reference);

        /** Required by GoCardless. The type of verification. */
        public abstract Builder type(@Nullable VerificationType type);
    }
}
