package io.paylinks.gocardless.bankdetailslookup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Masking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to look up a bank account: by local details (the country, the account number, and the bank or branch code
 * if the country has them) or by IBAN.
 */
public record CreateBankDetailsLookup(
        @Nullable String accountHolderName,
        @Nullable String accountNumber,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String countryCode,
        @Nullable String iban,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBankDetailsLookup_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBankDetailsLookup_Builder(this);
    }

    /** Masks the account number, bank code, branch code and IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /** Builds a {@code CreateBankDetailsLookup}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBankDetailsLookup, Builder> {
        Builder() {}

        /** The name of the account holder, as known to the bank; shown in capitals. */
        public abstract Builder accountHolderName(@Nullable String accountHolderName);

        /** The account number, for local details. */
        public abstract Builder accountNumber(@Nullable String accountNumber);

        /** The bank code, in countries that have one. */
        public abstract Builder bankCode(@Nullable String bankCode);

        /** The branch code, such as a sort code, in countries that have one. */
        public abstract Builder branchCode(@Nullable String branchCode);

        /** The country of the account, as an ISO 3166-1 alpha-2 code; required for local details. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** The IBAN, instead of local details. */
        public abstract Builder iban(@Nullable String iban);
    }
}
