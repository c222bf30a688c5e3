package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The result of guessing the payer's bank from the account. New values may appear. */
public final class InstitutionGuessStatus extends OpenEnum {
    private static final Values<InstitutionGuessStatus> VALUES =
            new Values<>(InstitutionGuessStatus.class, InstitutionGuessStatus::new);

    public static final InstitutionGuessStatus NOT_NEEDED = VALUES.known("not_needed");
    public static final InstitutionGuessStatus PENDING = VALUES.known("pending");
    public static final InstitutionGuessStatus FAILED = VALUES.known("failed");
    public static final InstitutionGuessStatus SUCCESS = VALUES.known("success");

    private InstitutionGuessStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InstitutionGuessStatus of(String value) {
        return VALUES.of(value);
    }
}
