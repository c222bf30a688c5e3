package io.paylinks.gocardless.refund;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a refund. New values may appear. */
public final class RefundStatus extends OpenEnum {
    private static final Values<RefundStatus> VALUES = new Values<>(RefundStatus.class, RefundStatus::new);

    /** The refund was created. */
    public static final RefundStatus CREATED = VALUES.known("created");

    /** Not yet submitted to the banks. */
    public static final RefundStatus PENDING_SUBMISSION = VALUES.known("pending_submission");

    /** Submitted to the banks. */
    public static final RefundStatus SUBMITTED = VALUES.known("submitted");

    /** The money was sent, and deducted from a payout. */
    public static final RefundStatus PAID = VALUES.known("paid");

    /** Cancelled before it was sent. */
    public static final RefundStatus CANCELLED = VALUES.known("cancelled");

    /** Returned by the bank. */
    public static final RefundStatus BOUNCED = VALUES.known("bounced");

    /** The bank returned the money, and it was credited to you. */
    public static final RefundStatus FUNDS_RETURNED = VALUES.known("funds_returned");

    private RefundStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RefundStatus of(String value) {
        return VALUES.of(value);
    }
}
