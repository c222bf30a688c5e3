package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The method of a payment. New values may appear. */
public final class PaymentMethod extends OpenEnum {
    private static final Values<PaymentMethod> VALUES = new Values<>(PaymentMethod.class, PaymentMethod::new);

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

    private PaymentMethod(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentMethod of(String value) {
        return VALUES.of(value);
    }
}
