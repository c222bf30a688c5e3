package io.paylinks.gocardless;

import io.paylinks.core.Credentials;

/** The kind of credentials that GoCardless knows. */
public final class GoCardlessCredentials {
    private GoCardlessCredentials() {}

    /** Makes credentials of an access token, sent as {@code Authorization: Bearer …}. */
    public static Credentials accessToken(String token) {
        return Credentials.bearer(token);
    }
}
