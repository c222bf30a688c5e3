package io.paylinks.core.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.Exceptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A signature header of the form {@code t=<unix seconds>,v1=<hex>}, signed over {@code <t>.<body>}. Parts may come in
 * any order, others are ignored, and one of several {@code v1} is enough. At most ten of them are checked.
 */
public final class TimestampedSignature {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");
    private static final int MAX_SIGNATURES = 10;

    private TimestampedSignature() {}

    /** Writes the header for a body. */
    public static String sign(Secret secret, Instant time, byte[] body) {
        String seconds = Long.toString(time.getEpochSecond());
        return "t=" + seconds + ",v1=" + HmacSha256.sign(secret, prefix(seconds), body);
    }

    /**
     * Checks the header of a body.
     *
     * @param header the header, or null if the request has none
     * @param tolerance how far its time may be from now, in the past or in the future
     * @throws WebhookException if it is missing, malformed, of none of the secrets, or too old
     */
    public static void verify(
            List<Secret> secrets, @Nullable String header, byte[] body, Duration tolerance, Clock clock) {
        if (header == null || header.isBlank()) {
            throw Exceptions.webhook(Reason.MISSING_HEADER, "the request has no signature header");
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
        if (seconds == null || !SECONDS.matcher(seconds).matches()) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, "the signature header has no time t=<seconds>");
        }
        signatures.removeIf(signature -> !HmacSha256.isSignature(signature));
        if (signatures.isEmpty()) {
            throw Exceptions.webhook(Reason.MALFORMED_HEADER, "the signature header has no v1=<64 hex digits>");
        }
        byte[] prefix = prefix(seconds);
        if (!HmacSha256.matches(secrets, signatures, prefix, body)) {
            throw mismatch(body);
        }
        requireFresh(seconds, tolerance, clock);
    }

    /** Returns the exception for a signature of this body that does not match any secret. */
    public static WebhookException mismatch(byte[] body) {
        return Exceptions.webhook(
                Reason.MISMATCH,
                body.length == 0
                        ? "the body is empty; did a filter or another handler read it before?"
                        : "the signature does not match any secret; check the endpoint's secret, and that the body is"
                                + " passed byte for byte as it was received");
    }

    /**
     * Checks the time of a signature that is known to be right.
     *
     * @param seconds since 1970, as digits
     * @throws WebhookException if it is further from now than the tolerance, in the past or in the future
     */
    public static void requireFresh(String seconds, Duration tolerance, Clock clock) {
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant());
        if (age.abs().compareTo(tolerance) > 0) {
            String when = age.isNegative()
                    ? Durations.secondsRoundedUp(age.negated())
                            + " s in the future; the clocks of sender and receiver differ"
                    : Durations.secondsRoundedUp(age) + " s old";
            throw Exceptions.webhook(
                    Reason.STALE, "the signature is " + when + "; the tolerance is " + tolerance.toSeconds() + " s");
        }
    }

    /**
     * Returns a tolerance that must not be negative.
     *
     * @throws IllegalArgumentException if it is null or negative
     */
    public static Duration tolerance(Duration tolerance) {
        if (Arguments.notNull("tolerance", tolerance).isNegative()) {
            throw new IllegalArgumentException("tolerance must not be negative");
        }
        return tolerance;
    }

    private static byte[] prefix(String seconds) {
        return (seconds + ".").getBytes(StandardCharsets.US_ASCII);
    }
}
