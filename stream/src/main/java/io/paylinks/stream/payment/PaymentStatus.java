package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The status of a payment. Stream documents the names only; the descriptions follow from them. New values may appear.
 */
public final class PaymentStatus extends OpenEnum {
    private static final Values<PaymentStatus> VALUES = new Values<>(PaymentStatus.class, PaymentStatus::new);

    /** Not paid yet. Can be marked as paid. */
    public static final PaymentStatus PENDING = VALUES.known("PENDING");

    /** Started, but not completed: money may still move. */
    public static final PaymentStatus PROCESSING = VALUES.known("PROCESSING");
    /** Could not be started; no money moved. */
    public static final PaymentStatus FAILED_INITIATION = VALUES.known("FAILED_INITIATION");
    /** Paid by the customer, but not yet paid out to the organization. */
    public static final PaymentStatus SUCCEEDED = VALUES.known("SUCCEEDED");
    /** Failed; no money moved. Can be marked as paid. */
    public static final PaymentStatus FAILED = VALUES.known("FAILED");
    /** Canceled before it was paid. */
    public static final PaymentStatus CANCELED = VALUES.known("CANCELED");
    /** Held for review. Can be marked as paid. */
    public static final PaymentStatus UNDER_REVIEW = VALUES.known("UNDER_REVIEW");
    /** Not paid in time. */
    public static final PaymentStatus EXPIRED = VALUES.known("EXPIRED");
    /** Paid out to the organization. */
    public static final PaymentStatus SETTLED = VALUES.known("SETTLED");

    /** Refunded in full. */
    public static final PaymentStatus REFUNDED = VALUES.known("REFUNDED");
    /** Refunded in part. Sent by the API, but not in its specification. */
    public static final PaymentStatus PARTIALLY_REFUNDED = VALUES.known("PARTIALLY_REFUNDED");

    private PaymentStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentStatus of(String value) {
        return VALUES.of(value);
    }
}
