package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.BankAccountBuilder;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank account of a payer authorisation: by local details or by IBAN. Responses contain only its last digits. */
public record PayerBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable String accountNumberEnding,
        @Nullable String accountNumberSuffix,
        @Nullable AccountType accountType,
        @Nullable String bankCode,
        @Nullable String bankName,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable CurrencyCode currency,
        @Nullable String iban,
        @Nullable Map<String, @Nullable String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayerBankAccount {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_PayerBankAccount_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_PayerBankAccount_Builder(this);
    }

    /** Masks the account number, bank code, branch code and IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code PayerBankAccount}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends BankAccountBuilder<PayerBankAccount, Builder> {
        Builder() {}

        /** The suffix of the account number, in New Zealand. */
        public abstract Builder accountNumberSuffix(@Nullable String accountNumberSuffix);

        /** The currency of the account, if its country has more than one. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        abstract Builder accountNumberEnding(@Nullable String accountNumberEnding);

        abstract Builder bankName(@Nullable String bankName);
    }
}
