package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The billing interval of a subscription. New values may appear. */
public final class SubscriptionRecurringInterval extends OpenEnum {
    private static final Values<SubscriptionRecurringInterval> VALUES =
            new Values<>(SubscriptionRecurringInterval.class, SubscriptionRecurringInterval::new);

    public static final SubscriptionRecurringInterval WEEK = VALUES.known("WEEK");
    public static final SubscriptionRecurringInterval MONTH = VALUES.known("MONTH");
    public static final SubscriptionRecurringInterval QUARTER = VALUES.known("QUARTER");
    public static final SubscriptionRecurringInterval YEAR = VALUES.known("YEAR");

    private SubscriptionRecurringInterval(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SubscriptionRecurringInterval of(String value) {
        return VALUES.of(value);
    }
}
