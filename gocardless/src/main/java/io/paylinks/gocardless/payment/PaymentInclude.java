package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A related resource that can be included in a list of payments. New values may appear. */
public final class PaymentInclude extends OpenEnum {
    private static final Values<PaymentInclude> VALUES = new Values<>(PaymentInclude.class, PaymentInclude::new);

    public static final PaymentInclude CUSTOMER = VALUES.known("customer");
    public static final PaymentInclude MANDATE = VALUES.known("mandate");

    private PaymentInclude(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentInclude of(String value) {
        return VALUES.of(value);
    }
}
