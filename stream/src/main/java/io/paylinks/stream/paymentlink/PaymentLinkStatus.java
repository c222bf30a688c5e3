package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The state of a payment link. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentLinkStatus(@JsonValue String value) {
    private static final OpenEnum<PaymentLinkStatus> VALUES = new OpenEnum<>(PaymentLinkStatus::new);

    /** Switched off; it can be switched on again. */
    public static final PaymentLinkStatus INACTIVE = VALUES.known("INACTIVE");
    /** Customers can pay. */
    public static final PaymentLinkStatus ACTIVE = VALUES.known("ACTIVE");
    /** Paid as often as it may be. */
    public static final PaymentLinkStatus COMPLETED = VALUES.known("COMPLETED");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentLinkStatus of(String value) {
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
