package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Which part of an invoice a payment is. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentType(@JsonValue String value) {
    private static final OpenEnum<PaymentType> VALUES = new OpenEnum<>(PaymentType::new);

    public static final PaymentType INITIAL = VALUES.known("INITIAL");
    public static final PaymentType INSTALLMENT = VALUES.known("INSTALLMENT");
    public static final PaymentType SPLIT_PREPAID = VALUES.known("SPLIT_PREPAID");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentType of(String value) {
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
