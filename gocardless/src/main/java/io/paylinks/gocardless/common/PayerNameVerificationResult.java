package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The result of comparing the payer's name with that of the account. New values may appear. */
public final class PayerNameVerificationResult extends OpenEnum {
    private static final Values<PayerNameVerificationResult> VALUES =
            new Values<>(PayerNameVerificationResult.class, PayerNameVerificationResult::new);

    public static final PayerNameVerificationResult FULL = VALUES.known("full");
    public static final PayerNameVerificationResult CLOSE = VALUES.known("close");
    public static final PayerNameVerificationResult CANNOT_PERFORM_VERIFICATION =
            VALUES.known("cannot_perform_verification");

    private PayerNameVerificationResult(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PayerNameVerificationResult of(String value) {
        return VALUES.of(value);
    }
}
