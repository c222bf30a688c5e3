package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Whether a consumer is a person or a company. An open set.
 *
 * @param value the value as the API writes it
 */
public record ConsumerType(@JsonValue String value) {
    private static final OpenEnum<ConsumerType> VALUES = new OpenEnum<>(ConsumerType::new);

    public static final ConsumerType INDIVIDUAL = VALUES.known("INDIVIDUAL");
    public static final ConsumerType BUSINESS = VALUES.known("BUSINESS");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ConsumerType of(String value) {
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
