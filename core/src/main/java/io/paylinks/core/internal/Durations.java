package io.paylinks.core.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts durations. Unlike the conversions of {@code Duration} these do not overflow. */
public final class Durations {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,300}(\\.\\d{1,9})?");
    private static final BigDecimal MAX_WAIT =
            BigDecimal.valueOf(Duration.ofDays(36_500).toSeconds());

    private Durations() {}

    /** Parses a number of seconds, whole or with decimals. Returns null if it is not one. */
    public static @Nullable Duration seconds(@Nullable String text) {
        BigDecimal seconds = text == null ? null : number(text);
        return seconds == null ? null : seconds(seconds);
    }

    /** Returns a number of seconds as a duration, at most 100 years. */
    public static Duration seconds(BigDecimal number) {
        return Duration.ofMillis(number.min(MAX_WAIT).movePointRight(3).longValue());
    }

    /** Parses a number that is not negative. Returns null if it is not one. */
    public static @Nullable BigDecimal number(String text) {
        String stripped = text.trim();
        return NUMBER.matcher(stripped).matches() ? new BigDecimal(stripped) : null;
    }

    /** Returns a duration for messages: in seconds if it is whole, otherwise in milliseconds. */
    public static String describe(Duration duration) {
        long millis = TimeUnit.MILLISECONDS.convert(duration);
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    /** Rounds up, so that a wait is long enough and an age beyond a limit is printed as such. */
    public static long secondsRoundedUp(Duration duration) {
        long seconds = duration.getSeconds();
        return duration.getNano() == 0 || seconds == Long.MAX_VALUE ? seconds : seconds + 1;
    }

    public static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
