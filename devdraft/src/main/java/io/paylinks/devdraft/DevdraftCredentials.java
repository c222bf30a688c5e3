package io.paylinks.devdraft;

import io.paylinks.core.Credentials;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kind of credentials that Devdraft knows. */
public final class DevdraftCredentials {
    private DevdraftCredentials() {}

    /** Makes credentials of API key and secret, sent as {@code x-client-key} and {@code x-client-secret}. */
    public static Credentials of(String apiKey, String secret) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-client-key", apiKey);
        headers.put("x-client-secret", secret);
        return Credentials.ofHeaders(headers);
    }
}
