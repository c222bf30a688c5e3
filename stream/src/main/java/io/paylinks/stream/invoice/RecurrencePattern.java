package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A billing interval, in the API's mixed case. New values may appear. */
public final class RecurrencePattern extends OpenEnum {
    private static final Values<RecurrencePattern> VALUES =
            new Values<>(RecurrencePattern.class, RecurrencePattern::new);

    public static final RecurrencePattern HOUR = VALUES.known("Hour");
    public static final RecurrencePattern DAY = VALUES.known("Day");
    public static final RecurrencePattern WEEK = VALUES.known("Week");
    public static final RecurrencePattern FORTNIGHT = VALUES.known("Fortnight");
    public static final RecurrencePattern MONTH = VALUES.known("Month");
    public static final RecurrencePattern QUARTER = VALUES.known("Quarter");
    public static final RecurrencePattern HALF_YEAR = VALUES.known("Half-Year");
    public static final RecurrencePattern YEAR = VALUES.known("Year");

    private RecurrencePattern(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurrencePattern of(String value) {
        return VALUES.of(value);
    }
}
