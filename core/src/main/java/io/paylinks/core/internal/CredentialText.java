package io.paylinks.core.internal;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.error.Exceptions;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Validates keys, secrets and tokens from the configuration. Messages say how to fix them and never repeat them. */
public final class CredentialText {
    private CredentialText() {}

    /**
     * Returns a key without surrounding whitespace.
     *
     * @param what the name of the key in messages, such as {@code the API key}
     * @param where the method and the environment variable that set it
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank or has a control character
     */
    public static String key(String what, String where, @Nullable String value) {
        return checked(what, where, value, c -> !Character.isISOControl(c));
    }

    /**
     * Returns a key that is sent unchanged in a header, without surrounding whitespace.
     *
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank or contains an illegal header character
     */
    public static String header(String what, String where, @Nullable String value) {
        return checked(what, where, value, c -> c >= ' ' && c <= '~');
    }

    /**
     * Returns a token that is sent in a header, without surrounding whitespace.
     *
     * @throws IllegalArgumentException if it is null
     * @throws ConfigurationException if it is blank, contains an illegal header character, or starts with
     *     {@code Bearer}
     */
    public static String token(String what, String where, @Nullable String value) {
        String token = header(what, where, value);
        if (token.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
            throw Exceptions.configuration(what + " must not start with \"Bearer\"; pass the token alone to " + where);
        }
        return token;
    }

    private static String checked(String what, String where, @Nullable String value, IntPredicate allowed) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must not be null; pass it to " + where);
        }
        if (value.isBlank()) {
            throw Exceptions.configuration(what + " must not be blank; pass it to " + where);
        }
        String stripped = value.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (!allowed.test(stripped.charAt(i))) {
                throw Exceptions.configuration(what + " contains an illegal header character at position " + (i + 1)
                        + " of " + stripped.length() + "; was it copied completely, without line breaks? Pass it to "
                        + where);
            }
        }
        return stripped;
    }
}
