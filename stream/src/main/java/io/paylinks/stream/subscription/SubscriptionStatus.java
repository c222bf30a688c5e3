package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a subscription. New values may appear. */
public final class SubscriptionStatus extends OpenEnum {
    private static final Values<SubscriptionStatus> VALUES =
            new Values<>(SubscriptionStatus.class, SubscriptionStatus::new);

    public static final SubscriptionStatus INACTIVE = VALUES.known("INACTIVE");
    public static final SubscriptionStatus ACTIVE = VALUES.known("ACTIVE");
    public static final SubscriptionStatus EXPIRED = VALUES.known("EXPIRED");
    public static final SubscriptionStatus CANCELED = VALUES.known("CANCELED");
    /** Suspended; see its freezes. */
    public static final SubscriptionStatus FROZEN = VALUES.known("FROZEN");

    public static final SubscriptionStatus TRIALING = VALUES.known("TRIALING");
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
