package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The way in which a payer authorised a mandate. New values may appear. */
public final class AuthorisationSource extends OpenEnum {
    private static final Values<AuthorisationSource> VALUES =
            new Values<>(AuthorisationSource.class, AuthorisationSource::new);

    public static final AuthorisationSource WEB = VALUES.known("web");
    public static final AuthorisationSource TELEPHONE = VALUES.known("telephone");
    public static final AuthorisationSource PAPER = VALUES.known("paper");

    private AuthorisationSource(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static AuthorisationSource of(String value) {
        return VALUES.of(value);
    }
}
