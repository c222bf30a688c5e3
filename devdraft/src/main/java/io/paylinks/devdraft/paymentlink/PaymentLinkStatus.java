package io.paylinks.devdraft.paymentlink;

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

    /** Customers can pay. */
    public static final PaymentLinkStatus ACTIVE = VALUES.known("ACTIVE");
    /** Switched off. */
    public static final PaymentLinkStatus DEACTIVATED = VALUES.known("DEACTIVATED");
    /** Switched off, in the words of an older page. */
    public static final PaymentLinkStatus INACTIVE = VALUES.known("INACTIVE");
    /** Its expiration date has passed. */
    public static final PaymentLinkStatus EXPIRED = VALUES.known("EXPIRED");

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
