package io.paylinks.core;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Remembers when the last attempts went, as many as may go within the span: the oldest must have left the window. */
final class SlidingWindow implements Limiter {
    private final long span;
    private final LongSupplier nanoTime;
    private final long[] times;
    private int oldest;
    private int taken;

    SlidingWindow(int attempts, Duration span, LongSupplier nanoTime) {
        if (attempts < 1 || span.isZero() || span.isNegative()) {
            throw new IllegalArgumentException("a window needs a positive number of attempts and a positive span, not "
                    + attempts + " in " + span);
        }
        this.span = TimeUnit.NANOSECONDS.convert(span);
        this.nanoTime = nanoTime;
        this.times = new long[attempts];
    }

    @Override
    public synchronized Duration tryAcquire() {
        long now = nanoTime.getAsLong();
        if (taken < times.length) {
            times[taken++] = now;
            return Duration.ZERO;
        }
        long left = span - (now - times[oldest]);
        if (left > 0) {
            return Duration.ofNanos(left);
        }
        times[oldest] = now;
        oldest = (oldest + 1) % times.length;
        return Duration.ZERO;
    }
}
