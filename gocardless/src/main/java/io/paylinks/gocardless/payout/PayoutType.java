package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The recipient of a payout. New values may appear. */
public final class PayoutType extends OpenEnum {
    private static final Values<PayoutType> VALUES = new Values<>(PayoutType.class, PayoutType::new);

    /** The creditor. */
    public static final PayoutType MERCHANT = VALUES.known("merchant");

    /** The partner, who receives its fees. */
    public static final PayoutType PARTNER = VALUES.known("partner");

    private PayoutType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PayoutType of(String value) {
        return VALUES.of(value);
    }
}
