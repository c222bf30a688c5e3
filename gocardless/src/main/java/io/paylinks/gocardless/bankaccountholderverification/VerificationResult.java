package io.paylinks.gocardless.bankaccountholderverification;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The result of comparing the holder's name with that of the account. New values may appear. */
public final class VerificationResult extends OpenEnum {
    private static final Values<VerificationResult> VALUES =
            new Values<>(VerificationResult.class, VerificationResult::new);

    public static final VerificationResult FULL_MATCH = VALUES.known("full_match");
    public static final VerificationResult PARTIAL_MATCH = VALUES.known("partial_match");
    public static final VerificationResult NO_MATCH = VALUES.known("no_match");
    public static final VerificationResult UNABLE_TO_MATCH = VALUES.known("unable_to_match");

    private VerificationResult(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static VerificationResult of(String value) {
        return VALUES.of(value);
    }
}
