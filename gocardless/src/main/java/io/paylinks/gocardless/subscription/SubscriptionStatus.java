package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a subscription. New values may appear. */
public final class SubscriptionStatus extends OpenEnum {
    private static final Values<SubscriptionStatus> VALUES =
            new Values<>(SubscriptionStatus.class, SubscriptionStatus::new);

    /** The customer must approve it. */
    public static final SubscriptionStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");

    /** The customer did not approve it; no payments are created. */
    public static final SubscriptionStatus CUSTOMER_APPROVAL_DENIED = VALUES.known("customer_approval_denied");

    /** Active; payments are created. */
    public static final SubscriptionStatus ACTIVE = VALUES.known("active");

    /** All payments were created. */
    public static final SubscriptionStatus FINISHED = VALUES.known("finished");

    /** Cancelled; no more payments are created. */
    public static final SubscriptionStatus CANCELLED = VALUES.known("cancelled");

    /** Paused; no payments are created until it is resumed. */
    public static final SubscriptionStatus PAUSED = VALUES.known("paused");

    private SubscriptionStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SubscriptionStatus of(String value) {
        return VALUES.of(value);
    }
}
