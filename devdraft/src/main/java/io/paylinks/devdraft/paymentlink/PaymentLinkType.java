package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The purpose of a payment link. New values may appear. */
public final class PaymentLinkType extends OpenEnum {
    private static final Values<PaymentLinkType> VALUES = new Values<>(PaymentLinkType.class, PaymentLinkType::new);

    public static final PaymentLinkType INVOICE = VALUES.known("INVOICE");
    public static final PaymentLinkType PRODUCT = VALUES.known("PRODUCT");
    public static final PaymentLinkType COLLECTION = VALUES.known("COLLECTION");
    public static final PaymentLinkType SUBSCRIPTION = VALUES.known("SUBSCRIPTION");
    public static final PaymentLinkType DONATION = VALUES.known("DONATION");

    private PaymentLinkType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentLinkType of(String value) {
        return VALUES.of(value);
    }
}
