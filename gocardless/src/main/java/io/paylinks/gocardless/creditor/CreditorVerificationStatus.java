package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The verification status of a creditor. New values may appear. */
public final class CreditorVerificationStatus extends OpenEnum {
    private static final Values<CreditorVerificationStatus> VALUES =
            new Values<>(CreditorVerificationStatus.class, CreditorVerificationStatus::new);

    public static final CreditorVerificationStatus SUCCESSFUL = VALUES.known("successful");
    public static final CreditorVerificationStatus IN_REVIEW = VALUES.known("in_review");
    public static final CreditorVerificationStatus ACTION_REQUIRED = VALUES.known("action_required");

    private CreditorVerificationStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CreditorVerificationStatus of(String value) {
        return VALUES.of(value);
    }
}
