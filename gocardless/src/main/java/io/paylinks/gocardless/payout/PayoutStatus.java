package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payout. New values may appear. */
public final class PayoutStatus extends OpenEnum {
    private static final Values<PayoutStatus> VALUES = new Values<>(PayoutStatus.class, PayoutStatus::new);

    /** Created, but not yet sent to the bank. */
    public static final PayoutStatus PENDING = VALUES.known("pending");

    /** Sent to the creditor's bank. */
    public static final PayoutStatus PAID = VALUES.known("paid");

    /** Returned by the bank. */
    public static final PayoutStatus BOUNCED = VALUES.known("bounced");

    private PayoutStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PayoutStatus of(String value) {
        return VALUES.of(value);
    }
}
