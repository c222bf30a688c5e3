package io.paylinks.gocardless.schemeidentifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a scheme identifier. New values may appear. */
public final class SchemeIdentifierStatus extends OpenEnum {
    private static final Values<SchemeIdentifierStatus> VALUES =
            new Values<>(SchemeIdentifierStatus.class, SchemeIdentifierStatus::new);

    public static final SchemeIdentifierStatus PENDING = VALUES.known("pending");
    public static final SchemeIdentifierStatus ACTIVE = VALUES.known("active");

    private SchemeIdentifierStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SchemeIdentifierStatus of(String value) {
        return VALUES.of(value);
    }
}
