package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payer authorisation. New values may appear. */
public final class PayerAuthorisationStatus extends OpenEnum {
    private static final Values<PayerAuthorisationStatus> VALUES =
            new Values<>(PayerAuthorisationStatus.class, PayerAuthorisationStatus::new);

    /** Can be changed. */
    public static final PayerAuthorisationStatus CREATED = VALUES.known("created");

    /** Submitted, and waiting for the payer's confirmation. */
    public static final PayerAuthorisationStatus SUBMITTED = VALUES.known("submitted");

    public static final PayerAuthorisationStatus CONFIRMED = VALUES.known("confirmed");

    /** The customer, the bank account and the mandate were created. */
    public static final PayerAuthorisationStatus COMPLETED = VALUES.known("completed");

    /** Could not be completed. */
    public static final PayerAuthorisationStatus FAILED = VALUES.known("failed");

    private PayerAuthorisationStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PayerAuthorisationStatus of(String value) {
        return VALUES.of(value);
    }
}
