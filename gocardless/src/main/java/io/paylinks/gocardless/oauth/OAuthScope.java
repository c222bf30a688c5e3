package io.paylinks.gocardless.oauth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The permissions of an app. New values may appear. */
public final class OAuthScope extends OpenEnum {
    private static final Values<OAuthScope> VALUES = new Values<>(OAuthScope.class, OAuthScope::new);

    /** Read and write access. */
    public static final OAuthScope READ_WRITE = VALUES.known("read_write");

    /** Read-only access. */
    public static final OAuthScope READ_ONLY = VALUES.known("read_only");

    private OAuthScope(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static OAuthScope of(String value) {
        return VALUES.of(value);
    }
}
