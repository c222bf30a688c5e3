package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payout. New values may appear. */
public final class PayoutStatus extends OpenEnum {
    private static final Values<PayoutStatus> VALUES = new Values<>(PayoutStatus.class, PayoutStatus::new);

    /** It was created, and waits to be sent. */
    public static final PayoutStatus PENDING = VALUES.known("pending");

    /** It was sent to the bank. */
    public static final PayoutStatus PAID = VALUES.known("paid");

    /** The bank has sent it back. */
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
