package io.paylinks.testing.engine.data;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The timestamp formats of the three providers. */
public final class Times {

    private static final DateTimeFormatter NAIVE = formatter("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter NAIVE_MICROS = formatter("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter MILLIS = formatter("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US);

    private Times() {}

    /** Formats a time like Stream: microseconds if any, UTC, without a zone. */
    public static String naive(Instant time) {
        boolean whole = time.truncatedTo(ChronoUnit.MICROS).equals(time.truncatedTo(ChronoUnit.SECONDS));
        return (whole ? NAIVE : NAIVE_MICROS).format(time.atOffset(ZoneOffset.UTC));
    }

    /** Formats a time like GoCardless and Devdraft: milliseconds and Z. */
    public static String millis(Instant time) {
        return MILLIS.format(time.atOffset(ZoneOffset.UTC));
    }

    public static String http(Instant time) {
        return HTTP.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Rounds up to whole seconds, for {@code Retry-After}. */
    public static long secondsRoundedUp(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }

    public static LocalDate date(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Parses a timestamp with or without a zone, or a date. Default zone: UTC. */
    public static Optional<Instant> parse(String text) {
        try {
            if (text.length() == 10) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            if (text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
