package io.paylinks.gocardless.bankaccountholderverification;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a bank account holder verification. New values may appear. */
public final class VerificationStatus extends OpenEnum {
    private static final Values<VerificationStatus> VALUES =
            new Values<>(VerificationStatus.class, VerificationStatus::new);

    public static final VerificationStatus PENDING = VALUES.known("pending");
    public static final VerificationStatus COMPLETED = VALUES.known("completed");

    private VerificationStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static VerificationStatus of(String value) {
        return VALUES.of(value);
    }
}
