package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * A pattern of recurrence, in mixed case as the API writes it. An open set.
 *
 * @param value the value as the API writes it
 */
public record RecurrencePattern(@JsonValue String value) {
    private static final OpenEnum<RecurrencePattern> VALUES = new OpenEnum<>(RecurrencePattern::new);

    public static final RecurrencePattern HOUR = VALUES.known("Hour");
    public static final RecurrencePattern DAY = VALUES.known("Day");
    public static final RecurrencePattern WEEK = VALUES.known("Week");
    public static final RecurrencePattern FORTNIGHT = VALUES.known("Fortnight");
    public static final RecurrencePattern MONTH = VALUES.known("Month");
    public static final RecurrencePattern QUARTER = VALUES.known("Quarter");
    public static final RecurrencePattern HALF_YEAR = VALUES.known("Half-Year");
    public static final RecurrencePattern YEAR = VALUES.known("Year");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurrencePattern of(String value) {
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
