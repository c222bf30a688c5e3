package io.paylinks.gocardless.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The availability of a bank for authorisations. New values may appear. */
public final class InstitutionStatus extends OpenEnum {
    private static final Values<InstitutionStatus> VALUES =
            new Values<>(InstitutionStatus.class, InstitutionStatus::new);

    public static final InstitutionStatus ENABLED = VALUES.known("enabled");
    public static final InstitutionStatus DISABLED = VALUES.known("disabled");
    public static final InstitutionStatus TEMPORARILY_DISABLED = VALUES.known("temporarily_disabled");

    private InstitutionStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InstitutionStatus of(String value) {
        return VALUES.of(value);
    }
}
