package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/** An open enum. */
record ThingStatus(@JsonValue String value) {
    private static final OpenEnum<ThingStatus> VALUES = new OpenEnum<>(ThingStatus::new);
    static final ThingStatus ACTIVE = VALUES.known("ACTIVE");
    static final ThingStatus CLOSED = VALUES.known("CLOSED");

    @JsonCreator
    static ThingStatus of(String value) {
        return VALUES.of(value);
    }

    boolean isKnown() {
        return VALUES.isKnown(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
