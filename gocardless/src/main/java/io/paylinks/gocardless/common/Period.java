package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The length of the periods of a limit. An open set. */
public final class Period extends OpenEnum {
    private static final Values<Period> VALUES = new Values<>(Period.class, Period::new);

    public static final Period DAY = VALUES.known("day");
    public static final Period WEEK = VALUES.known("week");
    public static final Period MONTH = VALUES.known("month");
    public static final Period YEAR = VALUES.known("year");
    public static final Period FLEXIBLE = VALUES.known("flexible");

    private Period(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Period of(String value) {
        return VALUES.of(value);
    }
}
