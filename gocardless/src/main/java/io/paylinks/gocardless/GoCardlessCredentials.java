package io.paylinks.gocardless;

import io.paylinks.core.Credentials;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.CredentialText;
import io.paylinks.core.internal.HeaderCredentials;

/** The credentials that GoCardless accepts. Whitespace around tokens is stripped. */
public final class GoCardlessCredentials {
    private GoCardlessCredentials() {}

    /**
     * Creates credentials from an access token, sent as {@code Authorization: Bearer …}.
     *
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static Credentials accessToken(String token) {
        String where = "accessToken(token), or set GOCARDLESS_ACCESS_TOKEN";
        return HeaderCredentials.bearer(CredentialText.token("the access token", where, token))
                .onlyFor(GoCardlessProvider.NAME);
    }
}
