package io.paylinks.core.internal.http;

import io.paylinks.core.RateLimit;
import io.paylinks.core.internal.Durations;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the headers for retries and rate limits. Invalid values are ignored. */
public final class RetryHeaders {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
    private static final BigDecimal MIN_EPOCH_SECONDS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MIN_EPOCH_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    private RetryHeaders() {}

    /**
     * Returns how long the server asks to wait: the {@code Retry-After} header in seconds or as a date, else the value
     * in the body, else for a 429 the reset of the rate limit. Dates are compared with the {@code Date} of the
     * response, so that a wrong local clock does no harm.
     */
    public static @Nullable Duration retryAfter(
            HttpResponse response, @Nullable Duration inBody, @Nullable RateLimit rateLimit, Clock clock) {
        Instant now = now(response, clock);
        String header = response.header("Retry-After");
        if (header != null) {
            BigDecimal seconds = Durations.number(header);
            Instant date = seconds == null ? date(header) : null;
            if (seconds != null) {
                return Durations.seconds(seconds);
            }
            if (date != null) {
                return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
            }
        }
        if (inBody != null) {
            return inBody;
        }
        return response.status() == 429
                        && rateLimit != null
                        && rateLimit.reset() != null
                        && rateLimit.reset().isAfter(now)
                ? Duration.between(now, rateLimit.reset())
                : null;
    }

    /** Returns the rate limit of {@code RateLimit-…} or {@code X-RateLimit-…}, or null if there is neither. */
    public static @Nullable RateLimit rateLimit(HttpResponse response, Clock clock) {
        String limit = either(response, "RateLimit-Limit");
        String remaining = either(response, "RateLimit-Remaining");
        String reset = either(response, "RateLimit-Reset");
        return limit == null && remaining == null && reset == null
                ? null
                : new RateLimit(count(limit), count(remaining), reset == null ? null : reset(reset, response, clock));
    }

    /** Reads a date, seconds since 1970, or seconds from now; which one follows from the size of the number. */
    private static @Nullable Instant reset(String text, HttpResponse response, Clock clock) {
        BigDecimal number = Durations.number(text);
        if (number == null) {
            return date(text);
        }
        if (number.compareTo(MIN_EPOCH_MILLIS) >= 0) {
            return Instant.EPOCH.plus(Durations.seconds(number.movePointLeft(3)));
        }
        return number.compareTo(MIN_EPOCH_SECONDS) >= 0
                ? Instant.EPOCH.plus(Durations.seconds(number))
                : now(response, clock).plus(Durations.seconds(number));
    }

    private static Instant now(HttpResponse response, Clock clock) {
        String header = response.header("Date");
        Instant date = header == null ? null : date(header);
        return date != null ? date : clock.instant();
    }

    private static @Nullable String either(HttpResponse response, String name) {
        String plain = response.header(name);
        return plain != null ? plain : response.header("X-" + name);
    }

    private static @Nullable Long count(@Nullable String text) {
        BigDecimal number = text == null ? null : Durations.number(text);
        return number == null || number.precision() > 18 ? null : (Long) number.longValue();
    }

    private static @Nullable Instant date(String text) {
        try {
            return ZonedDateTime.parse(text.trim(), HTTP_DATE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
