package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** Which part of an invoice a payment covers. New values may appear. */
public final class PaymentType extends OpenEnum {
    private static final Values<PaymentType> VALUES = new Values<>(PaymentType.class, PaymentType::new);

    public static final PaymentType INITIAL = VALUES.known("INITIAL");
    public static final PaymentType INSTALLMENT = VALUES.known("INSTALLMENT");
    public static final PaymentType SPLIT_PREPAID = VALUES.known("SPLIT_PREPAID");

    private PaymentType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentType of(String value) {
        return VALUES.of(value);
    }
}
