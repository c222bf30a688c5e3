package io.paylinks.devdraft;

import io.paylinks.core.Credentials;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.CredentialText;
import io.paylinks.core.internal.HeaderCredentials;
import java.util.LinkedHashMap;
import java.util.Map;

/** The credentials that Devdraft accepts. Whitespace around keys is stripped. */
public final class DevdraftCredentials {
    private static final String WHERE = "credentials(apiKey, secret), or set ";

    private DevdraftCredentials() {}

    /**
     * Creates credentials from an API key and its secret, sent as {@code x-client-key} and {@code x-client-secret}.
     *
     * @throws IllegalArgumentException if one is null
     * @throws ConfigurationException if one is blank or contains an illegal header character
     */
    public static Credentials of(String apiKey, String secret) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-client-key", CredentialText.header("the API key", WHERE + "DEVDRAFT_API_KEY", apiKey));
        headers.put("x-client-secret", CredentialText.header("the secret", WHERE + "DEVDRAFT_SECRET", secret));
        return HeaderCredentials.of(headers).onlyFor(DevdraftProvider.NAME);
    }
}
