package io.paylinks.gocardless.bankaccountholderverification;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The method of verifying the holder of a bank account. New values may appear. */
public final class VerificationType extends OpenEnum {
    private static final Values<VerificationType> VALUES = new Values<>(VerificationType.class, VerificationType::new);

    public static final VerificationType CONFIRMATION_OF_PAYEE = VALUES.known("confirmation_of_payee");

    private VerificationType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static VerificationType of(String value) {
        return VALUES.of(value);
    }
}
