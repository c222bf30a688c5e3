package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The state of a payment. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentStatus(@JsonValue String value) {
    private static final OpenEnum<PaymentStatus> VALUES = new OpenEnum<>(PaymentStatus::new);

    /** The customer has yet to approve it. */
    public static final PaymentStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");
    /** It waits to be sent to the bank; it can still be cancelled. */
    public static final PaymentStatus PENDING_SUBMISSION = VALUES.known("pending_submission");
    /** It was sent to the bank. */
    public static final PaymentStatus SUBMITTED = VALUES.known("submitted");
    /** It was collected. */
    public static final PaymentStatus CONFIRMED = VALUES.known("confirmed");
    /** It was paid out to the creditor. */
    public static final PaymentStatus PAID_OUT = VALUES.known("paid_out");
    /** It was cancelled. */
    public static final PaymentStatus CANCELLED = VALUES.known("cancelled");
    /** The customer said no. */
    public static final PaymentStatus CUSTOMER_APPROVAL_DENIED = VALUES.known("customer_approval_denied");
    /** It could not be collected. */
    public static final PaymentStatus FAILED = VALUES.known("failed");
    /** The customer took it back. */
    public static final PaymentStatus CHARGED_BACK = VALUES.known("charged_back");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentStatus of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
