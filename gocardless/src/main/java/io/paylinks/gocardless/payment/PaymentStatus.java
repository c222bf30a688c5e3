package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payment. New values may appear. */
public final class PaymentStatus extends OpenEnum {
    private static final Values<PaymentStatus> VALUES = new Values<>(PaymentStatus.class, PaymentStatus::new);

    /** The customer has to approve the payment. */
    public static final PaymentStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");

    /** The payment waits to be sent to the banks, and can still be cancelled. */
    public static final PaymentStatus PENDING_SUBMISSION = VALUES.known("pending_submission");

    /** The payment was sent to the banks. */
    public static final PaymentStatus SUBMITTED = VALUES.known("submitted");

    /** The money was collected. */
    public static final PaymentStatus CONFIRMED = VALUES.known("confirmed");

    /** The money was paid out to the creditor. */
    public static final PaymentStatus PAID_OUT = VALUES.known("paid_out");

    public static final PaymentStatus CANCELLED = VALUES.known("cancelled");

    /** The customer refused to approve the payment. */
    public static final PaymentStatus CUSTOMER_APPROVAL_DENIED = VALUES.known("customer_approval_denied");

    /** The money could not be collected. */
    public static final PaymentStatus FAILED = VALUES.known("failed");

    /** The customer reclaimed the money from the bank. */
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
