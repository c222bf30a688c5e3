package io.paylinks.core.internal.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.error.Exceptions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A header that is the signature, in hex, over the body, or over a time in a second header, a dot, and the body.
 *
 * @param prefix the text before the hex digits, such as {@code sha256=}
 * @param timeHeader the header with the seconds since 1970, or null if no time is signed
 * @param freshness the times that are accepted, or null if no time is signed
 */
public record HexSignature(
        String headerName,
        String prefix,
        @Nullable String timeHeader,
        @Nullable Freshness freshness) implements SignatureScheme {

    /** Returns the scheme of a signature over the body alone. */
    public static HexSignature ofBody(String headerName, String prefix) {
        return new HexSignature(headerName, prefix, null, null);
    }

    @Override
    public void verify(List<Secret> secrets, Function<String, @Nullable String> header, byte[] body) {
        String value = required(headerName, header);
        String seconds = timeHeader == null ? null : required(timeHeader, header);
        if (seconds != null && !Freshness.isSeconds(seconds)) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, timeHeader + " is not a number of seconds");
        }
        String signature = value.startsWith(prefix) ? value.substring(prefix.length()) : "";
        if (!HmacSha256.isSignature(signature)) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, headerName + " is not " + prefix + "<64 hex digits>");
        }
        if (seconds == null || freshness == null) {
            HmacSha256.require(secrets, List.of(signature), body);
        } else {
            HmacSha256.require(secrets, List.of(signature), Freshness.prefix(seconds), body);
            freshness.require(seconds);
        }
    }

    @Override
    public Map<String, String> sign(Secret secret, Instant time, byte[] body) {
        if (timeHeader == null) {
            return Map.of(headerName, prefix + HmacSha256.sign(secret, body));
        }
        String seconds = Long.toString(time.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(timeHeader, seconds);
        headers.put(headerName, prefix + HmacSha256.sign(secret, Freshness.prefix(seconds), body));
        return headers;
    }

    @Override
    public String toString() {
        return "header=" + headerName + ", prefix=" + prefix
                + (freshness == null ? "" : ", timeHeader=" + timeHeader + ", tolerance=" + freshness.tolerance());
    }

    private static String required(String name, Function<String, @Nullable String> header) {
        String value = header.apply(name);
        if (value == null || value.isBlank()) {
            throw Exceptions.webhook(Reason.MISSING_HEADER, "the request has no header " + name);
        }
        return value.strip();
    }
}
