package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an action of a billing request. New values may appear. */
public final class ActionStatus extends OpenEnum {
    private static final Values<ActionStatus> VALUES = new Values<>(ActionStatus.class, ActionStatus::new);

    public static final ActionStatus PENDING = VALUES.known("pending");
    public static final ActionStatus COMPLETED = VALUES.known("completed");

    private ActionStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ActionStatus of(String value) {
        return VALUES.of(value);
    }
}
