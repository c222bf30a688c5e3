package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Related resources that a list can bring along. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentInclude(@JsonValue String value) {
    private static final OpenEnum<PaymentInclude> VALUES = new OpenEnum<>(PaymentInclude::new);

    public static final PaymentInclude CUSTOMER = VALUES.known("customer");
    public static final PaymentInclude MANDATE = VALUES.known("mandate");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentInclude of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
