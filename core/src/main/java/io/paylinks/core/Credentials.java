package io.paylinks.core;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.KeyText;
import io.paylinks.core.internal.Redaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client signs its requests with: headers whose values are never logged or printed. Each provider has a class
 * that creates them, such as {@code StreamCredentials}.
 */
public final class Credentials {
    private final Map<String, Secret> headers;
    private final List<Secret> secrets;
    private final @Nullable String provider;

    private Credentials(Map<String, Secret> headers, List<Secret> secrets, @Nullable String provider) {
        this.headers = Collections.unmodifiableMap(headers);
        this.secrets = secrets;
        this.provider = provider;
    }

    /**
     * Creates credentials from request headers.
     *
     * @param headers header names and their values; white space around a value is stripped
     * @param parts the secrets that the header values were derived from; they are kept out of error messages as well
     * @throws ConfigurationException if a value is blank or contains an illegal header character
     */
    public static Credentials ofHeaders(Map<String, String> headers, String... parts) {
        Arguments.notNull("headers", headers);
        Map<String, Secret> hidden = new LinkedHashMap<>();
        List<Secret> secrets = new ArrayList<>();
        headers.forEach((name, value) -> {
            Secret secret = Secret.of(KeyText.header("the credential for " + name, "Credentials.ofHeaders", value));
            hidden.put(name, secret);
            secrets.add(secret);
        });
        for (String part : Arguments.notNull("parts", parts)) {
            secrets.add(Secret.of(part));
        }
        secrets.sort(Comparator.comparingInt((Secret secret) -> -secret.reveal().length())); // one may contain another
        return new Credentials(hidden, secrets, null);
    }

    /**
     * Creates credentials from a bearer token, which is sent as {@code Authorization: Bearer …}.
     *
     * @throws ConfigurationException if the token is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static Credentials bearer(String token) {
        String clean = KeyText.token("the token", "Credentials.bearer", token);
        return ofHeaders(Map.of("Authorization", "Bearer " + clean), clean);
    }

    /**
     * Returns these credentials, restricted to one provider: the clients of other providers reject them. Each
     * provider's own class creates credentials that are restricted to it.
     *
     * @param provider the name of the provider, such as {@code stream}
     */
    public Credentials onlyFor(String provider) {
        return new Credentials(headers, secrets, Arguments.notNull("provider", provider));
    }

    /** Returns the name of the only provider whose clients accept these credentials, or null if all clients do. */
    public @Nullable String provider() {
        return provider;
    }

    /** Returns the headers to send, their values hidden. */
    public Map<String, Secret> headers() {
        return headers;
    }

    /**
     * Replaces every secret of these credentials that occurs in a text with {@code ***}, even if its characters are
     * escaped for JSON or a URL.
     */
    public String redact(String text) {
        String clean = Arguments.notNull("text", text);
        for (Secret secret : secrets) {
            clean = Redaction.redact(clean, secret.reveal(), secret.toString());
        }
        return clean;
    }

    /** Returns the names of the headers, never their values. */
    @Override
    public String toString() {
        return "Credentials" + headers;
    }
}
