package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * How often a recurring product is charged. An open set.
 *
 * @param value the value as the API writes it
 */
public record RecurringInterval(@JsonValue String value) {
    private static final OpenEnum<RecurringInterval> VALUES = new OpenEnum<>(RecurringInterval::new);

    public static final RecurringInterval WEEK = VALUES.known("WEEK");
    public static final RecurringInterval MONTH = VALUES.known("MONTH");
    public static final RecurringInterval SEMESTER = VALUES.known("SEMESTER");
    public static final RecurringInterval YEAR = VALUES.known("YEAR");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurringInterval of(String value) {
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
