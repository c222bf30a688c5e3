package io.paylinks.gocardless.common;

import org.jspecify.annotations.Nullable;

/**
 * What all requests with a bank account have in common: local details or an IBAN.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class BankAccountBuilder<R, B extends BankAccountBuilder<R, B>> extends MetadataBuilder<R, B> {
    /** For the requests of this module. */
    protected BankAccountBuilder() {}

    /** Names the holder of the account, as the bank knows it; shown in capitals. */
    public abstract B accountHolderName(@Nullable String accountHolderName);

    /** Gives the account number, for local details. */
    public abstract B accountNumber(@Nullable String accountNumber);

    /** Says which type of account it is; only for the United States. */
    public abstract B accountType(@Nullable AccountType accountType);

    /** Gives the bank code, in countries that have one. */
    public abstract B bankCode(@Nullable String bankCode);

    /** Gives the branch code, such as a sort code, in countries that have one. */
    public abstract B branchCode(@Nullable String branchCode);

    /** Says in which country the account is, as an ISO 3166-1 alpha-2 code; needed for local details. */
    public abstract B countryCode(@Nullable String countryCode);

    /** Gives the IBAN, instead of local details. */
    public abstract B iban(@Nullable String iban);
}
