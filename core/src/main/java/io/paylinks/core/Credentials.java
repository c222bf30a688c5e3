package io.paylinks.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What proves to a provider who is calling: one or more request headers, replaced together as one value.
 *
 * <p>Each provider has a factory for its own kind ({@code StreamCredentials}, {@code GoCardlessCredentials},
 * {@code DevdraftCredentials}). Nothing of the values is printed.
 */
public final class Credentials {
    private static final int SHORTEST_REDACTED = 4;

    private final Map<String, Secret> headers;
    private final List<Secret> secrets;

    private Credentials(Map<String, Secret> headers, List<Secret> secrets) {
        this.headers = Collections.unmodifiableMap(headers);
        this.secrets = secrets;
    }

    /**
     * Makes credentials of request headers.
     *
     * @param headers header names and their values
     * @param parts the secrets that the header values were derived from; they are kept out of error messages, too
     * @throws IllegalArgumentException if a value is empty or has a character that a header cannot carry
     */
    public static Credentials ofHeaders(Map<String, String> headers, String... parts) {
        Map<String, Secret> hidden = new LinkedHashMap<>();
        List<Secret> secrets = new ArrayList<>();
        headers.forEach((name, value) -> {
            hidden.put(name, Secret.of(checked(name, value)));
            secrets.add(Secret.of(value));
        });
        for (String part : parts) {
            secrets.add(Secret.of(part));
        }
        secrets.sort(Comparator.comparingInt((Secret secret) -> -secret.reveal().length())); // one may contain another
        return new Credentials(hidden, secrets);
    }

    /**
     * Makes credentials of a bearer token, sent as {@code Authorization: Bearer …}.
     *
     * @throws IllegalArgumentException if the token is empty or has a character that a header cannot carry
     */
    public static Credentials bearer(String token) {
        return ofHeaders(Map.of("Authorization", "Bearer " + checked("Authorization", token)), token);
    }

    /** Returns the headers to send, values hidden. */
    public Map<String, Secret> headers() {
        return headers;
    }

    /** Replaces every secret of these credentials that occurs in a text by {@code ***}. */
    public String redact(String text) {
        String clean = text;
        for (Secret secret : secrets) {
            String value = secret.reveal();
            if (value.length() >= SHORTEST_REDACTED) {
                clean = clean.replace(value, secret.toString());
            }
        }
        return clean;
    }

    /** Returns the names of the headers, never their values. */
    @Override
    public String toString() {
        return "Credentials" + headers;
    }

    private static String checked(String header, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the credential for " + header + " is empty");
        }
        if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("the credential for " + header
                    + " has a character that a header cannot carry; is there a line break at its end?");
        }
        return value;
    }
}
