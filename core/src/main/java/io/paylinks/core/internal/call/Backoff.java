package io.paylinks.core.internal.call;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Decides whether a failed attempt is followed by another, and after which wait. */
final class Backoff {
    private static final Set<Integer> TEMPORARY = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration JITTER = Duration.ofMillis(250);

    private Backoff() {}

    /**
     * Returns whether a failure is temporary and another attempt does no harm. Of exceptions from lower layers, only
     * I/O failures are retried.
     */
    static boolean isRetryable(Request request, CallException failure, Progress progress) {
        boolean isTemporary = (failure instanceof ConnectionException && failure.getCause() instanceof IOException)
                || (failure instanceof ApiException answered && TEMPORARY.contains(answered.status()))
                || (progress.wasCutShort() && request.reads());
        Outcome last = progress.last();
        boolean surelyNotRun =
                last == Outcome.NOT_SENT || (failure instanceof RateLimitException && last == Outcome.REJECTED);
        return isTemporary && (request.terms().isReplayable() || surelyNotRun);
    }

    /**
     * Returns the wait that the server asks for, a little longer; else one that doubles with each attempt, with full
     * jitter.
     *
     * @param attempts how many attempts there were
     * @param random from 0 to 1
     */
    static Duration waitAfter(CallException failure, int attempts, double random) {
        if (failure instanceof ApiException answered
                && answered.retryAfter() != null
                && (answered.status() == 429 || answered.status() == 503)) {
            return answered.retryAfter().plusMillis((long) (JITTER.toMillis() * random));
        }
        long backoff = Math.min(FIRST.toMillis() << Math.min(attempts - 1, 10), LONGEST.toMillis());
        return Duration.ofMillis((long) (backoff * random));
    }
}
