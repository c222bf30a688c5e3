package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The field by which payments can be sorted. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentSortField(@JsonValue String value) {
    private static final OpenEnum<PaymentSortField> VALUES = new OpenEnum<>(PaymentSortField::new);

    public static final PaymentSortField CHARGE_DATE = VALUES.known("charge_date");
    public static final PaymentSortField AMOUNT = VALUES.known("amount");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentSortField of(String value) {
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
