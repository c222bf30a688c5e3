package io.paylinks.core.internal;

import io.paylinks.core.Limiter;
import java.time.Duration;

/** Waits for a permit of a limiter, unless that takes longer than the call may. */
final class Limiting implements AttemptStep {
    private final Limiter limiter;
    private final String provider;
    private final String credentialsHash;

    Limiting(Limiter limiter, String provider, String credentialsHash) {
        this.limiter = limiter;
        this.provider = provider;
        this.credentialsHash = credentialsHash;
    }

    @Override
    public void before(Attempt attempt) throws InterruptedException {
        while (true) {
            Duration left = attempt.left();
            if (left.isZero() || left.isNegative()) {
                return; // the deadline has passed, which ends the call
            }
            Duration wait =
                    limiter.tryAcquire(new Limiter.Context(provider, credentialsHash, attempt.operation(), left));
            if (wait.compareTo(Duration.ZERO) <= 0) {
                return;
            }
            if (wait.compareTo(attempt.left()) >= 0) {
                attempt.holdBack("the limiter asks to wait " + Durations.millis(wait) + " ms, past the deadline", wait);
                return;
            }
            attempt.sleep(wait);
            if (attempt.isEnded()) {
                return;
            }
        }
    }
}
