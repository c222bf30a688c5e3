package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payment. New values may appear. */
public final class PaymentStatus extends OpenEnum {
    private static final Values<PaymentStatus> VALUES = new Values<>(PaymentStatus.class, PaymentStatus::new);

    /** The customer must approve the payment. No money moves yet. */
    public static final PaymentStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");

    /** Not yet submitted to the banks; can still be cancelled. */
    public static final PaymentStatus PENDING_SUBMISSION = VALUES.known("pending_submission");

    /** Submitted to the banks; can no longer be cancelled. */
    public static final PaymentStatus SUBMITTED = VALUES.known("submitted");

    /** The money was collected from the customer. */
    public static final PaymentStatus CONFIRMED = VALUES.known("confirmed");

    /** The money was paid out to the creditor. */
    public static final PaymentStatus PAID_OUT = VALUES.known("paid_out");

    /** Cancelled before it was submitted to the banks; no money moves. */
    public static final PaymentStatus CANCELLED = VALUES.known("cancelled");

    /** The customer did not approve the payment; nothing is collected. */
    public static final PaymentStatus CUSTOMER_APPROVAL_DENIED = VALUES.known("customer_approval_denied");

    /** The money could not be collected. */
    public static final PaymentStatus FAILED = VALUES.known("failed");

    /** The customer's bank reversed the payment: the money went back to the customer. */
    public static final PaymentStatus CHARGED_BACK = VALUES.known("charged_back");

    private PaymentStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentStatus of(String value) {
        return VALUES.of(value);
    }
}
