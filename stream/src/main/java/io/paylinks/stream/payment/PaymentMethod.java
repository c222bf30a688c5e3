package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * How a payment was made. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentMethod(@JsonValue String value) {
    private static final OpenEnum<PaymentMethod> VALUES = new OpenEnum<>(PaymentMethod::new);

    public static final PaymentMethod MADA = VALUES.known("MADA");
    public static final PaymentMethod MASTERCARD = VALUES.known("MASTERCARD");
    public static final PaymentMethod VISA = VALUES.known("VISA");
    public static final PaymentMethod APPLE_PAY = VALUES.known("APPLE_PAY");
    public static final PaymentMethod SAMSUNG_PAY = VALUES.known("SAMSUNG_PAY");
    public static final PaymentMethod AMEX = VALUES.known("AMEX");
    public static final PaymentMethod CASH = VALUES.known("CASH");
    public static final PaymentMethod PGW_CARD_UNSPECIFIED = VALUES.known("PGW_CARD_UNSPECIFIED");
    public static final PaymentMethod BANK_TRANSFER = VALUES.known("BANK_TRANSFER");
    public static final PaymentMethod CARD = VALUES.known("CARD");
    public static final PaymentMethod QURRAH = VALUES.known("QURRAH");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentMethod of(String value) {
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
