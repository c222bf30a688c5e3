package io.paylinks.gocardless.common;

import org.jspecify.annotations.Nullable;

/**
 * The common fields of requests with a bank account: local details or an IBAN.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class BankAccountBuilder<R, B extends BankAccountBuilder<R, B>> extends MetadataBuilder<R, B> {
    /** For the request builders of this module. */
    protected BankAccountBuilder() {}

    /** The name of the account holder, as known to the bank; shown in capitals. */
    public abstract B accountHolderName(@Nullable String accountHolderName);

    /** The account number, for local details. */
    public abstract B accountNumber(@Nullable String accountNumber);

    /** The type of the account; only for the United States. */
    public abstract B accountType(@Nullable AccountType accountType);

    /** The bank code, in countries that have one. */
    public abstract B bankCode(@Nullable String bankCode);

    /** The branch code, such as a sort code, in countries that have one. */
    public abstract B branchCode(@Nullable String branchCode);

    /** The country of the account, as an ISO 3166-1 alpha-2 code; required for local details. */
    public abstract B countryCode(@Nullable String countryCode);

    /** The IBAN, instead of local details. */
    public abstract B iban(@Nullable String iban);
}
