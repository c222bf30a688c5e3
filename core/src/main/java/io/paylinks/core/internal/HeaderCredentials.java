package io.paylinks.core.internal;

import io.paylinks.core.Credentials;
import io.paylinks.core.Secret;
import io.paylinks.core.error.ConfigurationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers that authenticate a request, and the secrets in them. */
public final class HeaderCredentials extends Credentials {
    private static final int MAX_CAUSES = 8; // causes can be cyclic

    private final Map<String, Secret> headers;
    private final List<Secret> secrets;
    private final @Nullable String provider;

    private HeaderCredentials(Map<String, Secret> headers, List<Secret> secrets, @Nullable String provider) {
        this.headers = Collections.unmodifiableMap(headers);
        this.secrets = secrets;
        this.provider = provider;
    }

    /**
     * Creates credentials from request headers.
     *
     * @param parts the secrets that the header values were derived from
     * @throws ConfigurationException if a value is blank or contains an illegal header character
     */
    public static HeaderCredentials of(Map<String, String> headers, String... parts) {
        Map<String, Secret> hidden = new LinkedHashMap<>();
        List<Secret> secrets = new ArrayList<>();
        Arguments.notNull("headers", headers).forEach((name, value) -> {
            String what = "the credential for " + Arguments.notNull("a header name", name);
            Secret secret = Secret.of(CredentialText.header(what, "Credentials.ofHeaders", value));
            hidden.put(name, secret);
            secrets.add(secret);
        });
        for (String part : Arguments.notNull("parts", parts)) {
            secrets.add(Secret.of(Arguments.notNull("a part", part)));
        }
        secrets.sort(Comparator.comparingInt((Secret secret) -> -secret.reveal().length())); // one may contain another
        return new HeaderCredentials(hidden, secrets, null);
    }

    /**
     * Creates credentials from a bearer token.
     *
     * @throws ConfigurationException if it is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static HeaderCredentials bearer(String token) {
        String clean = CredentialText.token("the token", "Credentials.bearer", token);
        return of(Map.of("Authorization", "Bearer " + clean), clean);
    }

    /**
     * Returns these credentials, restricted to one provider: the clients of other providers reject them.
     *
     * @param provider the name of the provider, such as {@code stream}
     */
    public HeaderCredentials onlyFor(String provider) {
        return new HeaderCredentials(headers, secrets, provider);
    }

    /** Returns the name of the only provider whose clients accept these credentials, or null if all clients do. */
    @Nullable
    String provider() {
        return provider;
    }

    /** Returns the headers to send, their values masked when printed. */
    public Map<String, Secret> headers() {
        return headers;
    }

    /**
     * Replaces every secret of these credentials that occurs in a text with {@code ***}, even if its characters are
     * escaped for JSON or a URL.
     */
    public String redact(String text) {
        String clean = text;
        for (Secret secret : secrets) {
            clean = Redaction.redact(clean, secret.reveal(), secret.toString());
        }
        return clean;
    }

    /**
     * Returns an exception that contains no secret, including its causes and suppressed exceptions. Messages can quote
     * what was sent or received, such as an invalid status line.
     */
    public Throwable redact(Throwable cause) {
        return redact(cause, MAX_CAUSES);
    }

    private Throwable redact(Throwable cause, int causes) {
        String text = cause.toString();
        String clean = redact(text);
        Throwable inner = cause.getCause();
        Throwable cleanInner = inner == null || causes == 0 ? null : redact(inner, causes - 1);
        List<Throwable> suppressed = causes == 0 ? List.of() : List.of(cause.getSuppressed());
        List<Throwable> cleanSuppressed =
                suppressed.stream().map(each -> redact(each, causes - 1)).toList();
        boolean isClean = clean.equals(text)
                && cleanInner == inner
                && cleanSuppressed.equals(Arrays.asList(cause.getSuppressed()));
        if (isClean) {
            return cause;
        }
        Throwable other = cause instanceof IOException
                ? new IOException(clean, cleanInner)
                : new IllegalStateException(clean, cleanInner);
        other.setStackTrace(cause.getStackTrace());
        cleanSuppressed.forEach(other::addSuppressed);
        return other;
    }

    /** Returns the names of the headers, never their values. */
    @Override
    public String toString() {
        return "Credentials" + headers;
    }
}
