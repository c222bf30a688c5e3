package io.paylinks.core.internal.call;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Decides whether a failed attempt is retried, and after which delay. */
final class Backoff {
    private static final Set<Integer> RETRYABLE_STATUSES = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration INITIAL_BACKOFF = Duration.ofMillis(500);
    private static final Duration MAX_BACKOFF = Duration.ofSeconds(8);
    private static final Duration JITTER = Duration.ofMillis(250);

    private Backoff() {}

    /**
     * Returns whether a failure is temporary and another attempt does no harm. Of exceptions from lower layers, only
     * I/O failures are retried.
     */
    static boolean isRetryable(Request request, CallException failure, Progress progress) {
        boolean isTemporary = (failure instanceof ConnectionException && failure.getCause() instanceof IOException)
                || (failure instanceof ApiException response && RETRYABLE_STATUSES.contains(response.status()))
                || (progress.wasTruncated() && request.reads());
        Outcome last = progress.last();
        boolean definitelyNotProcessed =
                last == Outcome.NOT_SENT || (failure instanceof RateLimitException && last == Outcome.REJECTED);
        return isTemporary && (request.terms().isReplayable() || definitelyNotProcessed);
    }

    /**
     * Returns the delay that the server asks for plus some jitter, otherwise an exponential one with full jitter.
     *
     * @param attempts the number of attempts so far
     * @param random from 0 to 1
     */
    static Duration retryDelay(CallException failure, int attempts, double random) {
        if (failure instanceof ApiException response
                && response.retryAfter() != null
                && (response.status() == 429 || response.status() == 503)) {
            return response.retryAfter().plusMillis((long) (JITTER.toMillis() * random));
        }
        long backoff = Math.min(INITIAL_BACKOFF.toMillis() << Math.min(attempts - 1, 10), MAX_BACKOFF.toMillis());
        return Duration.ofMillis((long) (backoff * random));
    }
}
