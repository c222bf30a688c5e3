package io.paylinks.gocardless.customer;

import io.paylinks.core.RequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What all requests with a customer's name and address have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class CustomerBuilder<R, B extends CustomerBuilder<R, B>> extends RequestBuilder<R, B> {
    /** For the requests of this module. */
    protected CustomerBuilder() {}

    /** Sets the first line of the postal address. */
    public abstract B addressLine1(@Nullable String addressLine1);

    /** Adds a second line. */
    public abstract B addressLine2(@Nullable String addressLine2);

    /** Adds a third line. */
    public abstract B addressLine3(@Nullable String addressLine3);

    /** Sets the city. */
    public abstract B city(@Nullable String city);

    /** Names the company; a customer has this or a given and a family name. */
    public abstract B companyName(@Nullable String companyName);

    /** Sets the country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
    public abstract B countryCode(@Nullable String countryCode);

    /** Stores the CPR or CVR number, which a Betalingsservice mandate in DKK needs. */
    public abstract B danishIdentityNumber(@Nullable String danishIdentityNumber);

    /** Sends notifications to this address. */
    public abstract B email(@Nullable String email);

    /** Sets the family name. */
    public abstract B familyName(@Nullable String familyName);

    /** Sets the given name. */
    public abstract B givenName(@Nullable String givenName);

    /** Writes notifications in this language, as an ISO 639-1 code such as {@code en}. */
    public abstract B language(@Nullable String language);

    /** Stores the phone number, in E.164 form such as {@code +441234567890}. */
    public abstract B phoneNumber(@Nullable String phoneNumber);

    /** Sets the postal code. */
    public abstract B postalCode(@Nullable String postalCode);

    /** Sets the county, state or province; US customers need the two letters of their state. */
    public abstract B region(@Nullable String region);

    /** Stores the personnummer, samordningsnummer or organisationsnummer, which an Autogiro mandate in SEK needs. */
    public abstract B swedishIdentityNumber(@Nullable String swedishIdentityNumber);
}
