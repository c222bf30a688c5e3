package io.paylinks.gocardless.bankdetailslookup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Masking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to look up a bank account: by local details (account number, and a bank or branch code where the country
 * has them, and the country) or by IBAN.
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

    /** Masks account number, bank code, branch code and IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBankDetailsLookup, Builder> {
        Builder() {}

        /** Names the holder of the account, as the bank knows it; shown in capitals. */
        public abstract Builder accountHolderName(@Nullable String accountHolderName);

        /** Gives the account number, for local details. */
        public abstract Builder accountNumber(@Nullable String accountNumber);

        /** Gives the bank code, in countries that have one. */
        public abstract Builder bankCode(@Nullable String bankCode);

        /** Gives the branch code, such as a sort code, in countries that have one. */
        public abstract Builder branchCode(@Nullable String branchCode);

        /** Says in which country the account is, as an ISO 3166-1 alpha-2 code; needed for local details. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Gives the IBAN, instead of local details. */
        public abstract Builder iban(@Nullable String iban);
    }
}
