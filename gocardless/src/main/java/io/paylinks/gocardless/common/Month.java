package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A month of the year. An open set. */
public final class Month extends OpenEnum {
    private static final Values<Month> VALUES = new Values<>(Month.class, Month::new);

    public static final Month JANUARY = VALUES.known("january");
    public static final Month FEBRUARY = VALUES.known("february");
    public static final Month MARCH = VALUES.known("march");
    public static final Month APRIL = VALUES.known("april");
    public static final Month MAY = VALUES.known("may");
    public static final Month JUNE = VALUES.known("june");
    public static final Month JULY = VALUES.known("july");
    public static final Month AUGUST = VALUES.known("august");
    public static final Month SEPTEMBER = VALUES.known("september");
    public static final Month OCTOBER = VALUES.known("october");
    public static final Month NOVEMBER = VALUES.known("november");
    public static final Month DECEMBER = VALUES.known("december");

    private Month(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Month of(String value) {
        return VALUES.of(value);
    }
}
