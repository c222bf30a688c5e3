package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an outbound payment. New values may appear. */
public final class OutboundPaymentStatus extends OpenEnum {
    private static final Values<OutboundPaymentStatus> VALUES =
            new Values<>(OutboundPaymentStatus.class, OutboundPaymentStatus::new);

    /** The recipient is being verified; no money has moved. */
    public static final OutboundPaymentStatus VERIFYING = VALUES.known("verifying");

    /** Must be approved; no money moves before. */
    public static final OutboundPaymentStatus PENDING_APPROVAL = VALUES.known("pending_approval");

    /** Scheduled for its execution date; can be cancelled. */
    public static final OutboundPaymentStatus SCHEDULED = VALUES.known("scheduled");

    /** The money is being sent. */
    public static final OutboundPaymentStatus EXECUTING = VALUES.known("executing");

    /** The money was sent. */
    public static final OutboundPaymentStatus EXECUTED = VALUES.known("executed");

    /** Cancelled before the money was sent. */
    public static final OutboundPaymentStatus CANCELLED = VALUES.known("cancelled");

    /** The money could not be sent. */
    public static final OutboundPaymentStatus FAILED = VALUES.known("failed");

    private OutboundPaymentStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static OutboundPaymentStatus of(String value) {
        return VALUES.of(value);
    }
}
