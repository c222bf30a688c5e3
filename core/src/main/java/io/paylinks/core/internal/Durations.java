package io.paylinks.core.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations as numbers; unlike those of {@code Duration} itself these conversions take "for ever". */
public final class Durations {
    private Durations() {}

    static long millis(Duration duration) {
        return TimeUnit.MILLISECONDS.convert(duration);
    }

    /** Rounds up, so that a wait is long enough, and an age past a limit reads so. */
    public static long secondsRoundedUp(Duration duration) {
        long seconds = duration.getSeconds();
        return duration.getNano() == 0 || seconds == Long.MAX_VALUE ? seconds : seconds + 1;
    }

    static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
