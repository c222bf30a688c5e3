package io.paylinks.core.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations as numbers; unlike those of {@code Duration} itself these conversions take "for ever". */
final class Durations {
    private Durations() {}

    static long millis(Duration duration) {
        return TimeUnit.MILLISECONDS.convert(duration);
    }

    static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
