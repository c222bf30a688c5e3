package io.paylinks.stream;

import io.paylinks.core.Credentials;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.CredentialText;
import io.paylinks.core.internal.HeaderCredentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The credentials that Stream accepts. Whitespace around keys and tokens is stripped. */
public final class StreamCredentials {
    private static final String HEADER = "x-api-key";
    private static final String WITH_SECRET = "credentials(apiKey, apiSecret), or set ";

    private StreamCredentials() {}

    /**
     * Creates credentials from an API key and its secret, sent as {@code x-api-key: base64(key:secret)}.
     *
     * @throws IllegalArgumentException if one is null
     * @throws ConfigurationException if one is blank or has a control character
     */
    public static Credentials of(String apiKey, String apiSecret) {
        String key = CredentialText.key("the API key", WITH_SECRET + "STREAM_API_KEY", apiKey);
        String secret = CredentialText.key("the API secret", WITH_SECRET + "STREAM_API_SECRET", apiSecret);
        byte[] pair = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return HeaderCredentials.of(Map.of(HEADER, Base64.getEncoder().encodeToString(pair)), key, secret)
                .onlyFor(StreamProvider.NAME);
    }

    /**
     * Creates credentials from the token that the dashboard shows, which is already encoded and sent unchanged.
     *
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static Credentials token(String token) {
        String clean = CredentialText.token("the token", "token(token), or set STREAM_TOKEN", token);
        return HeaderCredentials.of(Map.of(HEADER, clean)).onlyFor(StreamProvider.NAME);
    }

    /**
     * Creates credentials from a JWT, sent as {@code Authorization: Bearer …}.
     *
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static Credentials bearer(String jwt) {
        return HeaderCredentials.bearer(CredentialText.token("the JWT", "bearerToken(jwt)", jwt))
                .onlyFor(StreamProvider.NAME);
    }
}
