package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The unit of an interval between payments. New values may appear. */
public final class IntervalUnit extends OpenEnum {
    private static final Values<IntervalUnit> VALUES = new Values<>(IntervalUnit.class, IntervalUnit::new);

    public static final IntervalUnit WEEKLY = VALUES.known("weekly");
    public static final IntervalUnit MONTHLY = VALUES.known("monthly");
    public static final IntervalUnit YEARLY = VALUES.known("yearly");

    private IntervalUnit(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static IntervalUnit of(String value) {
        return VALUES.of(value);
    }
}
