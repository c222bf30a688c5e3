package io.paylinks.testing.engine;

import io.paylinks.testing.engine.data.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts the requests of each minute, and writes the rate-limit headers. */
public final class RateWindow {

    private final String prefix;
    private final Supplier<Instant> clock;
    private final Function<Instant, String> form;
    private int limit;
    private Instant reset = Instant.EPOCH;
    private int used;

    /** Creates a window. The headers start with the prefix, and the function formats the reset time. */
    public RateWindow(String prefix, int limit, Supplier<Instant> clock, Function<Instant, String> form) {
        this.prefix = prefix;
        this.limit = limit;
        this.clock = clock;
        this.form = form;
    }

    /** Changes the limit; requests counted so far remain. */
    public void limit(int requests) {
        limit = requests;
    }

    /** Returns the whole seconds until the next window; 0 if this one has requests left. */
    public long secondsToWait() {
        roll();
        return used < limit ? 0 : Times.secondsRoundedUp(Duration.between(clock.get(), reset));
    }

    /** Counts a request and adds the headers to its response, except existing ones. */
    public Response count(Response response) {
        roll();
        used++;
        return with(response, Math.max(0, limit - used), reset).with(prefix + "Limit", Integer.toString(limit));
    }

    /** Adds the headers to the response that rejects a request. */
    public Response refuse(Response response, long seconds) {
        return with(response, 0, clock.get().plusSeconds(seconds));
    }

    private void roll() {
        Instant now = clock.get();
        if (!now.isBefore(reset)) {
            reset = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            used = 0;
        }
    }

    private Response with(Response response, int rest, Instant time) {
        return response.with(prefix + "Remaining", Integer.toString(rest)).with(prefix + "Reset", form.apply(time));
    }
}
