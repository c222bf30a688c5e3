package io.paylinks.devdraft.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The state of the API's connection to its database. New values may appear. */
public final class DatabaseStatus extends OpenEnum {
    private static final Values<DatabaseStatus> VALUES = new Values<>(DatabaseStatus.class, DatabaseStatus::new);

    public static final DatabaseStatus CONNECTED = VALUES.known("connected");
    public static final DatabaseStatus ERROR = VALUES.known("error");

    private DatabaseStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static DatabaseStatus of(String value) {
        return VALUES.of(value);
    }
}
