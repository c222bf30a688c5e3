package io.paylinks.stream;

import io.paylinks.core.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The kinds of credentials that Stream knows. */
public final class StreamCredentials {
    private static final String HEADER = "x-api-key";

    private StreamCredentials() {}

    /** Makes credentials of API key and API secret: {@code x-api-key: base64(key:secret)}. */
    public static Credentials of(String apiKey, String apiSecret) {
        if (apiKey.isBlank() || apiSecret.isBlank()) {
            throw new IllegalArgumentException("API key and API secret must not be empty");
        }
        byte[] pair = (apiKey + ":" + apiSecret).getBytes(StandardCharsets.UTF_8);
        return Credentials.ofHeaders(Map.of(HEADER, Base64.getEncoder().encodeToString(pair)), apiKey, apiSecret);
    }

    /** Makes credentials of the finished token that the dashboard shows; it is sent as it is. */
    public static Credentials token(String token) {
        return Credentials.ofHeaders(Map.of(HEADER, token));
    }

    /** Makes credentials of a JWT, sent as {@code Authorization: Bearer …}. */
    public static Credentials bearer(String jwt) {
        return Credentials.bearer(jwt);
    }
}
