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

/** Reads the headers that say when to come back. Nonsense in them counts as nothing said. */
public final class RetryHeaders {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
    private static final BigDecimal LEAST_EPOCH_SECONDS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LEAST_EPOCH_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    private RetryHeaders() {}

    /**
     * Returns how long the server asks to wait: {@code Retry-After} as seconds or date; without one, what the body
     * says; on a 429 without either, the reset of its rate limit. Dates are read against the answer's own {@code Date},
     * so that a wrong clock here does no harm.
     */
    public static @Nullable Duration retryAfter(
            Answer answer, @Nullable Duration inBody, @Nullable RateLimit rateLimit, Clock clock) {
        Instant now = now(answer, clock);
        String header = answer.header("Retry-After");
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
        return answer.status() == 429
                        && rateLimit != null
                        && rateLimit.reset() != null
                        && rateLimit.reset().isAfter(now)
                ? Duration.between(now, rateLimit.reset())
                : null;
    }

    /** Returns what {@code RateLimit-…} or {@code X-RateLimit-…} say, or null if neither is there. */
    public static @Nullable RateLimit rateLimit(Answer answer, Clock clock) {
        String limit = either(answer, "RateLimit-Limit");
        String remaining = either(answer, "RateLimit-Remaining");
        String reset = either(answer, "RateLimit-Reset");
        return limit == null && remaining == null && reset == null
                ? null
                : new RateLimit(count(limit), count(remaining), reset == null ? null : reset(reset, answer, clock));
    }

    /** A reset is a date, seconds since 1970, or seconds from now: the size tells which. */
    private static @Nullable Instant reset(String text, Answer answer, Clock clock) {
        BigDecimal number = Durations.number(text);
        if (number == null) {
            return date(text);
        }
        if (number.compareTo(LEAST_EPOCH_MILLIS) >= 0) {
            return Instant.EPOCH.plus(Durations.seconds(number.movePointLeft(3)));
        }
        return number.compareTo(LEAST_EPOCH_SECONDS) >= 0
                ? Instant.EPOCH.plus(Durations.seconds(number))
                : now(answer, clock).plus(Durations.seconds(number));
    }

    private static Instant now(Answer answer, Clock clock) {
        String header = answer.header("Date");
        Instant date = header == null ? null : date(header);
        return date != null ? date : clock.instant();
    }

    private static @Nullable String either(Answer answer, String name) {
        String plain = answer.header(name);
        return plain != null ? plain : answer.header("X-" + name);
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
