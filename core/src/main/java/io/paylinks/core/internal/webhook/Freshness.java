package io.paylinks.core.internal.webhook;

import io.paylinks.core.error.WebhookException.Reason;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.error.Exceptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The times of signatures that are accepted.
 *
 * @param tolerance how much a time may differ from now, in the past or in the future
 * @param clock the clock for the current time
 */
public record Freshness(Duration tolerance, Clock clock) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");

    /** Returns whether a text is a time in seconds since 1970. */
    static boolean isSeconds(String text) {
        return SECONDS.matcher(text).matches();
    }

    /** Returns the bytes that are signed before the body. */
    static byte[] prefix(String seconds) {
        return (seconds + ".").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Requires that the time of a valid signature is within the tolerance.
     *
     * @param seconds since 1970, as digits
     */
    void require(String seconds) {
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
}
