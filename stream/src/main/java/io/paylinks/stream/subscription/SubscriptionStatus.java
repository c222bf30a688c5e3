package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The status of a subscription. Stream documents the names only; the descriptions follow from them. New values may
 * appear.
 */
public final class SubscriptionStatus extends OpenEnum {
    private static final Values<SubscriptionStatus> VALUES =
            new Values<>(SubscriptionStatus.class, SubscriptionStatus::new);

    /** Not started: the first invoice is not paid yet. */
    public static final SubscriptionStatus INACTIVE = VALUES.known("INACTIVE");
    /** Bills the consumer in each period. */
    public static final SubscriptionStatus ACTIVE = VALUES.known("ACTIVE");
    /** Ended after its last period; no longer bills the consumer. */
    public static final SubscriptionStatus EXPIRED = VALUES.known("EXPIRED");
    /** Canceled; no longer bills the consumer. */
    public static final SubscriptionStatus CANCELED = VALUES.known("CANCELED");
    /** Suspended; see its freezes. */
    public static final SubscriptionStatus FROZEN = VALUES.known("FROZEN");

    /** In its free trial; bills the consumer afterwards. */
    public static final SubscriptionStatus TRIALING = VALUES.known("TRIALING");
    /** Waiting for its free trial to start. */
    public static final SubscriptionStatus TRIAL_PENDING = VALUES.known("TRIAL_PENDING");

    private SubscriptionStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SubscriptionStatus of(String value) {
        return VALUES.of(value);
    }
}
