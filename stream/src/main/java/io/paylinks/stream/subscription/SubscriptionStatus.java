package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The state of a subscription. An open set.
 *
 * @param value the value as the API writes it
 */
public record SubscriptionStatus(@JsonValue String value) {
    private static final OpenEnum<SubscriptionStatus> VALUES = new OpenEnum<>(SubscriptionStatus::new);

    public static final SubscriptionStatus INACTIVE = VALUES.known("INACTIVE");
    public static final SubscriptionStatus ACTIVE = VALUES.known("ACTIVE");
    public static final SubscriptionStatus EXPIRED = VALUES.known("EXPIRED");
    public static final SubscriptionStatus CANCELED = VALUES.known("CANCELED");
    /** At rest; see its freezes. */
    public static final SubscriptionStatus FROZEN = VALUES.known("FROZEN");

    public static final SubscriptionStatus TRIALING = VALUES.known("TRIALING");
    public static final SubscriptionStatus TRIAL_PENDING = VALUES.known("TRIAL_PENDING");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SubscriptionStatus of(String value) {
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
