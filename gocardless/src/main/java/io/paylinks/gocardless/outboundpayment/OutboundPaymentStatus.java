package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an outbound payment. New values may appear. */
public final class OutboundPaymentStatus extends OpenEnum {
    private static final Values<OutboundPaymentStatus> VALUES =
            new Values<>(OutboundPaymentStatus.class, OutboundPaymentStatus::new);

    /** The recipient is being verified. */
    public static final OutboundPaymentStatus VERIFYING = VALUES.known("verifying");

    /** It has to be approved. */
    public static final OutboundPaymentStatus PENDING_APPROVAL = VALUES.known("pending_approval");

    /** It waits for its day. */
    public static final OutboundPaymentStatus SCHEDULED = VALUES.known("scheduled");

    /** The money is on its way. */
    public static final OutboundPaymentStatus EXECUTING = VALUES.known("executing");

    /** The money has arrived. */
    public static final OutboundPaymentStatus EXECUTED = VALUES.known("executed");

    /** It was cancelled before the money was sent. */
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
