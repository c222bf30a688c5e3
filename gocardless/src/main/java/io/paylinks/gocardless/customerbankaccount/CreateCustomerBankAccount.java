package io.paylinks.gocardless.customerbankaccount;

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
 * A request to create a customer bank account: by local details, by IBAN, or by a token created in the payer's browser.
 * GoCardless requires a customer.
 */
public record CreateCustomerBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable AccountType accountType,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable CurrencyCode currency,
        @Nullable String iban,
        @Nullable Map<String, @Nullable String> metadata,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateCustomerBankAccount {
        metadata = Copies.orNull(metadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateCustomerBankAccount_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateCustomerBankAccount_Builder(this);
    }

    /** Masks the account number, bank code, branch code and IBAN, and the bank account token in the links. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CreateCustomerBankAccount}. GoCardless requires a customer. */
    @AutoBuilder
    public abstract static class Builder extends BankAccountBuilder<CreateCustomerBankAccount, Builder> {
        Builder() {}

        /** The currency of the account, if its country has more than one. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Required by GoCardless. The id of the customer. */
        public Builder customer(String customer) {
            return within("links", "customer", customer);
        }

        /** The token of the account, instead of bank details. */
        public Builder customerBankAccountToken(String customerBankAccountToken) {
            return within("links", "customer_bank_account_token", customerBankAccountToken);
        }
    }
}
