package io.paylinks.testing.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Counts requests by the minute for the rate-limit headers; it refuses none. It goes by the system's time, as the Date
 * header of the answers does.
 */
public final class RateWindow {

    private final String prefix;
    private final int limit;
    private final Function<Instant, String> form;
    private Instant reset = Instant.EPOCH;
    private int remaining;

    /** Starts to count; the headers begin with the prefix, and the form writes the time of the reset. */
    public RateWindow(String prefix, int limit, Function<Instant, String> form) {
        this.prefix = prefix;
        this.limit = limit;
        this.form = form;
    }

    /** Counts a request and adds the headers to its answer, except those that it has already. */
    public Answer count(Answer answer) {
        Instant now = Instant.now();
        if (!now.isBefore(reset)) {
            reset = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            remaining = limit;
        }
        remaining = Math.max(1, remaining - 1);
        return with(answer, remaining, reset).with(prefix + "Limit", Integer.toString(limit));
    }

    /** Adds the headers to the answer that refuses a request. */
    public Answer refuse(Answer answer, long seconds) {
        return with(answer, 0, Instant.now().plusSeconds(seconds));
    }

    private Answer with(Answer answer, int rest, Instant time) {
        return answer.with(prefix + "Remaining", Integer.toString(rest)).with(prefix + "Reset", form.apply(time));
    }
}
