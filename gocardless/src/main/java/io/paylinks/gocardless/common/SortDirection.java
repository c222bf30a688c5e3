package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The direction of a list. An open set.
 *
 * @param value the value as the API writes it
 */
public record SortDirection(@JsonValue String value) {
    private static final OpenEnum<SortDirection> VALUES = new OpenEnum<>(SortDirection::new);

    public static final SortDirection ASC = VALUES.known("asc");
    public static final SortDirection DESC = VALUES.known("desc");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SortDirection of(String value) {
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
