package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * How often a subscription is charged. An open set.
 *
 * @param value the value as the API writes it
 */
public record SubscriptionRecurringInterval(@JsonValue String value) {
    private static final OpenEnum<SubscriptionRecurringInterval> VALUES =
            new OpenEnum<>(SubscriptionRecurringInterval::new);

    public static final SubscriptionRecurringInterval WEEK = VALUES.known("WEEK");
    public static final SubscriptionRecurringInterval MONTH = VALUES.known("MONTH");
    public static final SubscriptionRecurringInterval QUARTER = VALUES.known("QUARTER");
    public static final SubscriptionRecurringInterval YEAR = VALUES.known("YEAR");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SubscriptionRecurringInterval of(String value) {
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
