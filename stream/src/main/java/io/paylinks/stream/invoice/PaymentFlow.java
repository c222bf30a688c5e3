package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** Whether payments are charged automatically. New values may appear. */
public final class PaymentFlow extends OpenEnum {
    private static final Values<PaymentFlow> VALUES = new Values<>(PaymentFlow.class, PaymentFlow::new);

    public static final PaymentFlow ALL = VALUES.known("ALL");
    public static final PaymentFlow AUTO = VALUES.known("AUTO");
    public static final PaymentFlow MANUAL = VALUES.known("MANUAL");

    private PaymentFlow(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentFlow of(String value) {
        return VALUES.of(value);
    }
}
