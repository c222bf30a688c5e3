package io.paylinks.stream.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * A language of messages. An open set.
 *
 * @param value the value as the API writes it
 */
public record Language(@JsonValue String value) {
    private static final OpenEnum<Language> VALUES = new OpenEnum<>(Language::new);

    public static final Language AR = VALUES.known("AR");
    public static final Language EN = VALUES.known("EN");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Language of(String value) {
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
