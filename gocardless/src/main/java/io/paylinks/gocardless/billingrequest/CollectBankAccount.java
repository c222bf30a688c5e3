package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.BankAccountBuilder;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to add the payer's bank account to a billing request: by local details or by IBAN. */
public record CollectBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable String accountNumberSuffix,
        @Nullable AccountType accountType,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable CurrencyCode currency,
        @Nullable String iban,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String payId,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CollectBankAccount {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CollectBankAccount_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CollectBankAccount_Builder(this);
    }

    /** Masks the account number, bank code, branch code, IBAN and PayID. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CollectBankAccount}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends BankAccountBuilder<CollectBankAccount, Builder> {
        Builder() {}

        /** The suffix of the account number, in New Zealand. */
        public abstract Builder accountNumberSuffix(@Nullable String accountNumberSuffix);

        /** The currency of the account, if its country has more than one. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** The PayID of the account, such as a phone number; only for PayTo. */
        public abstract Builder payId(@Nullable String payId);
    }
}
