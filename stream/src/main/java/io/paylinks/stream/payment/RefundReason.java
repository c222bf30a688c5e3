package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Why a payment is refunded. An open set.
 *
 * @param value the value as the API writes it
 */
public record RefundReason(@JsonValue String value) {
    private static final OpenEnum<RefundReason> VALUES = new OpenEnum<>(RefundReason::new);

    public static final RefundReason REQUESTED_BY_CUSTOMER = VALUES.known("REQUESTED_BY_CUSTOMER");
    public static final RefundReason DUPLICATE = VALUES.known("DUPLICATE");
    public static final RefundReason FRAUDULENT = VALUES.known("FRAUDULENT");
    public static final RefundReason OTHER = VALUES.known("OTHER");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RefundReason of(String value) {
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
