package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The length of the periods of a limit. New values may appear. */
public final class LimitPeriod extends OpenEnum {
    private static final Values<LimitPeriod> VALUES = new Values<>(LimitPeriod.class, LimitPeriod::new);

    public static final LimitPeriod DAY = VALUES.known("day");
    public static final LimitPeriod WEEK = VALUES.known("week");
    public static final LimitPeriod MONTH = VALUES.known("month");
    public static final LimitPeriod YEAR = VALUES.known("year");
    public static final LimitPeriod FLEXIBLE = VALUES.known("flexible");

    private LimitPeriod(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static LimitPeriod of(String value) {
        return VALUES.of(value);
    }
}
