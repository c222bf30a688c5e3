package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.AuthorisationSource;
import io.paylinks.gocardless.common.BankAccountBuilder;
import io.paylinks.gocardless.common.MetadataBuilder;
import io.paylinks.gocardless.customer.CreateCustomer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to add a mandate to an import. GoCardless requires the import, a customer and a bank account. */
public record CreateMandateImportEntry(
        @Nullable Amendment amendment,
        @Nullable BankAccount bankAccount,
        @Nullable CreateCustomer customer,
        @Nullable Mandate mandate,
        @Nullable String recordIdentifier,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateMandateImportEntry_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateMandateImportEntry_Builder(this);
    }

    /** Builds a {@code CreateMandateImportEntry}. GoCardless requires the import, a customer and a bank account. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMandateImportEntry, Builder> {
        Builder() {}

        /** The previous creditor of the mandate; only for SEPA. */
        public abstract Builder amendment(@Nullable Amendment amendment);

        /** Required by GoCardless. The bank account of the mandate. */
        public abstract Builder bankAccount(@Nullable BankAccount bankAccount);

        /** Required by GoCardless. The customer of the mandate. */
        public abstract Builder customer(@Nullable CreateCustomer customer);

        public abstract Builder mandate(@Nullable Mandate mandate);

        /** Required by GoCardless. The id of the import. */
        public Builder mandateImport(String mandateImport) {
            return within("links", "mandate_import", mandateImport);
        }

        /** Your own identifier of the entry, unique within the import. */
        public abstract Builder recordIdentifier(@Nullable String recordIdentifier);
    }

    /** The previous creditor of the mandate; only for SEPA. */
    public record Amendment(
            @Nullable String originalCreditorId,
            @Nullable String originalCreditorName,
            @Nullable String originalMandateReference,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public static Builder builder() {
            return new AutoBuilder_CreateMandateImportEntry_Amendment_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreateMandateImportEntry_Amendment_Builder(this);
        }

        /** Builds a {@code CreateMandateImportEntry.Amendment}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Amendment, Builder> {
            Builder() {}

            /** Required by GoCardless. The identifier of the previous creditor. */
            public abstract Builder originalCreditorId(@Nullable String originalCreditorId);

            /** Required by GoCardless. The name of the previous creditor. */
            public abstract Builder originalCreditorName(@Nullable String originalCreditorName);

            /** Required by GoCardless. The previous reference of the mandate. */
            public abstract Builder originalMandateReference(@Nullable String originalMandateReference);
        }
    }

    /** The bank account of the mandate: by local details or by IBAN. */
    public record BankAccount(
            @Nullable String accountHolderName,
            @Nullable String accountNumber,
            @Nullable AccountType accountType,
            @Nullable String bankCode,
            @Nullable String branchCode,
            @Nullable String countryCode,
            @Nullable String iban,
            @Nullable Map<String, @Nullable String> metadata,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public BankAccount {
            metadata = Copies.orNull(metadata);
        }

        public static Builder builder() {
            return new AutoBuilder_CreateMandateImportEntry_BankAccount_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreateMandateImportEntry_BankAccount_Builder(this);
        }

        /** Masks the account number, bank code, branch code and IBAN. */
        @Override
        public String toString() {
            return Masking.toString(this);
        }

        /** Builds a {@code CreateMandateImportEntry.BankAccount}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends BankAccountBuilder<BankAccount, Builder> {
            Builder() {}
        }
    }

    /** The mandate to import. */
    public record Mandate(
            @Nullable AuthorisationSource authorisationSource,
            @Nullable Map<String, @Nullable String> metadata,
            @Nullable String reference,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Mandate {
            metadata = Copies.orNull(metadata);
        }

        public static Builder builder() {
            return new AutoBuilder_CreateMandateImportEntry_Mandate_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreateMandateImportEntry_Mandate_Builder(this);
        }

        /** Builds a {@code CreateMandateImportEntry.Mandate}. All fields are optional. */
        @AutoBuilder
        public abstract static class Builder extends MetadataBuilder<Mandate, Builder> {
            Builder() {}

            /** The way in which the payer authorised the mandate. */
            public abstract Builder authorisationSource(@Nullable AuthorisationSource authorisationSource);

            /** The current reference of the mandate, which remains the same. */
            public abstract Builder reference(@Nullable String reference);
        }
    }
}
