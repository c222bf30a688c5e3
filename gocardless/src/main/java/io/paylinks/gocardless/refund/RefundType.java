package io.paylinks.gocardless.refund;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a refund. New values may appear. */
public final class RefundType extends OpenEnum {
    private static final Values<RefundType> VALUES = new Values<>(RefundType.class, RefundType::new);

    public static final RefundType MANDATE = VALUES.known("mandate");
    public static final RefundType PAYMENT = VALUES.known("payment");

    private RefundType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RefundType of(String value) {
        return VALUES.of(value);
    }
}
