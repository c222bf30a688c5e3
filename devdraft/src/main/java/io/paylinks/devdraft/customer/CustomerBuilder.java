package io.paylinks.devdraft.customer;

import io.paylinks.core.RequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update a customer.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class CustomerBuilder<R, B extends CustomerBuilder<R, B>> extends RequestBuilder<R, B> {
    CustomerBuilder() {}

    /** Required at creation. The first name; at most 100 characters. */
    public abstract B firstName(String firstName);

    /** Required at creation. The last name; at most 100 characters. */
    public abstract B lastName(String lastName);

    /** The e-mail address, unique among your customers; at most 255 characters. */
    public abstract B email(@Nullable String email);

    /**
     * Required at creation. The phone number in international form; at most 20 characters. The specification forbids
     * hyphens, but its examples contain them: {@code +15551234567} satisfies both.
     */
    public abstract B phoneNumber(String phoneNumber);

    /** The kind of customer. Default at creation: {@code Individual}. */
    public abstract B customerType(@Nullable CustomerType customerType);

    /** The status. Default at creation: {@code ACTIVE}. */
    public abstract B status(@Nullable CustomerStatus status);
}
