package io.paylinks.devdraft.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The state of the API. New values may appear. */
public final class HealthStatus extends OpenEnum {
    private static final Values<HealthStatus> VALUES = new Values<>(HealthStatus.class, HealthStatus::new);

    public static final HealthStatus OK = VALUES.known("ok");
    public static final HealthStatus ERROR = VALUES.known("error");

    private HealthStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static HealthStatus of(String value) {
        return VALUES.of(value);
    }
}
