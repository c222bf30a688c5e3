package io.paylinks.core.internal.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.error.Exceptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A header of the form {@code t=<unix seconds>,v1=<hex>}, signed over {@code <t>.<body>}. Parts may come in any order,
 * others are ignored, and one of several {@code v1} is enough. At most ten of them are checked.
 *
 * @param freshness the times that are accepted
 */
public record TimestampedSignature(String headerName, Freshness freshness) implements SignatureScheme {
    private static final int MAX_SIGNATURES = 10;

    @Override
    public void verify(List<Secret> secrets, Function<String, @Nullable String> headers, byte[] body) {
        String header = headers.apply(headerName);
        if (header == null || header.isBlank()) {
            throw Exceptions.webhook(Reason.MISSING_HEADER, "the request has no header " + headerName);
        }
        String seconds = null;
        List<String> signatures = new ArrayList<>();
        for (StringTokenizer parts = new StringTokenizer(header, ","); parts.hasMoreTokens(); ) {
            String part = parts.nextToken();
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            if (name.equals("t")) {
                seconds = value;
            } else if (name.equals("v1") && signatures.size() < MAX_SIGNATURES) {
                signatures.add(value);
            }
        }
        if (seconds == null || !Freshness.isSeconds(seconds)) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, headerName + " has no time t=<seconds>");
        }
        signatures.removeIf(signature -> !HmacSha256.isSignature(signature));
        if (signatures.isEmpty()) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, headerName + " has no v1=<64 hex digits>");
        }
        HmacSha256.require(secrets, signatures, Freshness.prefix(seconds), body);
        freshness.require(seconds);
    }

    @Override
    public Map<String, String> sign(Secret secret, Instant time, byte[] body) {
        String seconds = Long.toString(time.getEpochSecond());
        String signature = HmacSha256.sign(secret, Freshness.prefix(seconds), body);
        return Map.of(headerName, "t=" + seconds + ",v1=" + signature);
    }

    @Override
    public String toString() {
        return "header=" + headerName + ", tolerance=" + freshness.tolerance();
    }
}
