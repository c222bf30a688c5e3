package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A month of the year. New values may appear. */
public final class MonthName extends OpenEnum {
    private static final Values<MonthName> VALUES = new Values<>(MonthName.class, MonthName::new);

    public static final MonthName JANUARY = VALUES.known("january");
    public static final MonthName FEBRUARY = VALUES.known("february");
    public static final MonthName MARCH = VALUES.known("march");
    public static final MonthName APRIL = VALUES.known("april");
    public static final MonthName MAY = VALUES.known("may");
    public static final MonthName JUNE = VALUES.known("june");
    public static final MonthName JULY = VALUES.known("july");
    public static final MonthName AUGUST = VALUES.known("august");
    public static final MonthName SEPTEMBER = VALUES.known("september");
    public static final MonthName OCTOBER = VALUES.known("october");
    public static final MonthName NOVEMBER = VALUES.known("november");
    public static final MonthName DECEMBER = VALUES.known("december");

    private MonthName(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static MonthName of(String value) {
        return VALUES.of(value);
    }
}
