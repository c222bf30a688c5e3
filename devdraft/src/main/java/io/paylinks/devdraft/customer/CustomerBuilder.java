package io.paylinks.devdraft.customer;

import io.paylinks.core.RequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a customer have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class CustomerBuilder<R, B extends CustomerBuilder<R, B>> extends RequestBuilder<R, B> {
    CustomerBuilder() {}

    /** Sets the first name; at most 100 characters. Required at creation. */
    public abstract B firstName(String firstName);

    /** Sets the last name; at most 100 characters. Required at creation. */
    public abstract B lastName(String lastName);

    /** Sets the e-mail address, which no other customer of yours may have; at most 255 characters. */
    public abstract B email(@Nullable String email);

    /**
     * Sets the phone number in international form; at most 20 characters. The specification allows no hyphens, but all
     * its examples have some: {@code +15551234567} satisfies both. Required at creation.
     */
    public abstract B phoneNumber(String phoneNumber);

    /** The kind of customer. Default at creation: {@code Individual}. */
    public abstract B customerType(@Nullable CustomerType customerType);

    /** Sets the status. Default at creation: {@code ACTIVE}. */
    public abstract B status(@Nullable CustomerStatus status);
}
