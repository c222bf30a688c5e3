package io.paylinks.gocardless.customer;

import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a customer have in common: all of them.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class CustomerBuilder<R, B extends CustomerBuilder<R, B>> extends RequestBuilder<R, B> {
    CustomerBuilder() {}

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

    /** Stores your own values: at most 3 keys of at most 50 characters, with values of at most 500. */
    public abstract B metadata(@Nullable Map<String, @Nullable String> metadata);

    /** Stores the phone number, in E.164 form such as {@code +441234567890}. */
    public abstract B phoneNumber(@Nullable String phoneNumber);

    /** Sets the postal code. */
    public abstract B postalCode(@Nullable String postalCode);

    /** Sets the county, state or province; US customers need the two letters of their state. */
    public abstract B region(@Nullable String region);

    /** Stores the personnummer, samordningsnummer or organisationsnummer, which an Autogiro mandate in SEK needs. */
    public abstract B swedishIdentityNumber(@Nullable String swedishIdentityNumber);
}
