package io.paylinks.core.internal;

import java.util.Locale;
import java.util.Set;

/** Validates custom headers. Messages never repeat a value. */
public final class CustomHeaders {
    private static final Set<String> RESERVED = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "host",
            "idempotency-key",
            "transfer-encoding");

    private CustomHeaders() {}

    /**
     * Rejects a header that only the client may set, or that cannot be sent.
     *
     * @throws IllegalArgumentException if it is rejected
     */
    public static void check(String name, String value) {
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the header " + OneLine.of(name)
                    + " is set by the client; use credentials(…) or withIdempotencyKey(…) instead");
        }
        if (name.isEmpty() || !name.chars().allMatch(c -> c > ' ' && c <= '~' && c != ':')) {
            throw new IllegalArgumentException("not a header name: " + OneLine.of(name));
        }
        if (!value.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == '\t')) {
            throw new IllegalArgumentException(
                    "the value of " + name + " contains a character that is illegal in a header");
        }
    }
}
