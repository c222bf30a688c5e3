package io.paylinks.testing.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Counts requests by the minute for the rate-limit headers; it refuses none. It goes by the system's time, as the Date
 * header of the answers does.
 */
public final class RateWindow {

    public final int limit;
    private Instant reset = Instant.EPOCH;
    private int remaining;

    public RateWindow(int limit) {
        this.limit = limit;
    }

    /** Counts a request and returns how many remain, at least one. */
    public int take() {
        Instant now = Instant.now();
        if (!now.isBefore(reset)) {
            reset = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            remaining = limit;
        }
        remaining = Math.max(1, remaining - 1);
        return remaining;
    }

    public Instant reset() {
        return reset;
    }

    public static Instant resetIn(long seconds) {
        return Instant.now().plusSeconds(seconds);
    }
}
