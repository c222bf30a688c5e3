package io.paylinks.core;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.HeaderCredentials;
import java.util.Map;

/**
 * The credentials of a client: request headers whose values are never logged or printed. Each provider has a class that
 * creates them, such as {@code StreamCredentials}; a client rejects those of another provider.
 */
public abstract sealed class Credentials permits HeaderCredentials {
    /** For {@link HeaderCredentials}, the only implementation. */
    protected Credentials() {}

    /**
     * Creates credentials from request headers, for an API behind your own gateway. The clients of all providers accept
     * them.
     *
     * @param headers header names and values; whitespace around a value is stripped
     * @param parts the secrets that the header values were derived from; they are masked in error messages as well
     * @throws ConfigurationException if a value is blank or contains an illegal header character
     */
    public static Credentials ofHeaders(Map<String, String> headers, String... parts) {
        return HeaderCredentials.of(headers, parts);
    }

    /**
     * Creates credentials from a bearer token, which is sent as {@code Authorization: Bearer …}. The clients of all
     * providers accept them.
     *
     * @throws ConfigurationException if the token is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static Credentials bearer(String token) {
        return HeaderCredentials.bearer(token);
    }
}
