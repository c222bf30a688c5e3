package io.paylinks.core.internal;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Whether a failed attempt is followed by another, and after which wait. */
final class Backoff {
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration JITTER = Duration.ofMillis(250);

    private Backoff() {}

    /**
     * Tells whether another attempt can mend the failure and does no harm. Of what was thrown below, only failures of
     * input and output pass.
     */
    static boolean mayTryAgain(Operation<?> operation, CallException failure, Progress progress) {
        boolean passing = (failure instanceof ConnectionException && failure.getCause() instanceof IOException)
                || (failure instanceof ApiException answered && PASSING.contains(answered.status()))
                || (progress.wasCutShort() && operation.reads());
        Outcome last = progress.last();
        boolean surelyNotRun =
                last == Outcome.NOT_SENT || (failure instanceof RateLimitException && last == Outcome.REJECTED);
        return passing && (operation.replayable || surelyNotRun);
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
