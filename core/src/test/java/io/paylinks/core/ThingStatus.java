package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An open enum with the status of a thing. */
final class ThingStatus extends OpenEnum {
    private static final Values<ThingStatus> VALUES = new Values<>(ThingStatus.class, ThingStatus::new);

    static final ThingStatus ACTIVE = VALUES.known("ACTIVE");
    static final ThingStatus CLOSED = VALUES.known("CLOSED");

    private ThingStatus(Value value) {
        super(value);
    }

    @JsonCreator
    static ThingStatus of(String value) {
        return VALUES.of(value);
    }
}
