package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The reason for a refund. New values may appear. */
public final class RefundReason extends OpenEnum {
    private static final Values<RefundReason> VALUES = new Values<>(RefundReason.class, RefundReason::new);

    public static final RefundReason REQUESTED_BY_CUSTOMER = VALUES.known("REQUESTED_BY_CUSTOMER");
    public static final RefundReason DUPLICATE = VALUES.known("DUPLICATE");
    public static final RefundReason FRAUDULENT = VALUES.known("FRAUDULENT");
    public static final RefundReason OTHER = VALUES.known("OTHER");

    private RefundReason(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RefundReason of(String value) {
        return VALUES.of(value);
    }
}
