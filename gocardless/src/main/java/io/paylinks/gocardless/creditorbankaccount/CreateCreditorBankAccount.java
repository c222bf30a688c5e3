package io.paylinks.gocardless.creditorbankaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.BankAccountBuilder;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a creditor bank account, by local details or by IBAN. GoCardless requires a creditor and a
 * holder.
 */
public record CreateCreditorBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable AccountType accountType,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable CurrencyCode currency,
        @Nullable String iban,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable Boolean setAsDefaultPayoutAccount,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateCreditorBankAccount {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateCreditorBankAccount_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateCreditorBankAccount_Builder(this);
    }

    /** Masks the account number, bank code, branch code and IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CreateCreditorBankAccount}. GoCardless requires a creditor and a holder. */
    @AutoBuilder
    public abstract static class Builder extends BankAccountBuilder<CreateCreditorBankAccount, Builder> {
        Builder() {}

        /** Required by GoCardless. The id of the creditor. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** The currency of the account, if its country has more than one. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Whether to use the account for payouts in its currency from now on. */
        public abstract Builder setAsDefaultPayoutAccount(boolean setAsDefaultPayoutAccount);
    }
}
