package io.paylinks.gocardless.customer;

import io.paylinks.core.RequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of requests with a customer's name and address.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class CustomerBuilder<R, B extends CustomerBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the request builders of this module. */
    protected CustomerBuilder() {}

    /** The first line of the postal address. */
    public abstract B addressLine1(@Nullable String addressLine1);

    /** The second line of the postal address. */
    public abstract B addressLine2(@Nullable String addressLine2);

    /** The third line of the postal address. */
    public abstract B addressLine3(@Nullable String addressLine3);

    public abstract B city(@Nullable String city);

    /** The name of the company. A customer has either this, or a given name and a family name. */
    public abstract B companyName(@Nullable String companyName);

    /** The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
    public abstract B countryCode(@Nullable String countryCode);

    /** The CPR or CVR number, which Betalingsservice mandates in DKK require. */
    public abstract B danishIdentityNumber(@Nullable String danishIdentityNumber);

    /** The e-mail address for notifications. */
    public abstract B email(@Nullable String email);

    public abstract B familyName(@Nullable String familyName);

    public abstract B givenName(@Nullable String givenName);

    /** The language of notifications, as an ISO 639-1 code such as {@code en}. */
    public abstract B language(@Nullable String language);

    /** The phone number, in E.164 format such as {@code +441234567890}. */
    public abstract B phoneNumber(@Nullable String phoneNumber);

    public abstract B postalCode(@Nullable String postalCode);

    /** The county, state or province; for US customers, the two-letter code of the state. */
    public abstract B region(@Nullable String region);

    /** The personnummer, samordningsnummer or organisationsnummer, which Autogiro mandates in SEK require. */
    public abstract B swedishIdentityNumber(@Nullable String swedishIdentityNumber);
}
