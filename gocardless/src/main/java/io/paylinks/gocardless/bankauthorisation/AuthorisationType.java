package io.paylinks.gocardless.bankauthorisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The purpose of a bank authorisation. New values may appear. */
public final class AuthorisationType extends OpenEnum {
    private static final Values<AuthorisationType> VALUES =
            new Values<>(AuthorisationType.class, AuthorisationType::new);

    public static final AuthorisationType MANDATE = VALUES.known("mandate");
    public static final AuthorisationType PAYMENT = VALUES.known("payment");

    private AuthorisationType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static AuthorisationType of(String value) {
        return VALUES.of(value);
    }
}
