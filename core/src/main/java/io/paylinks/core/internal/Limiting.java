package io.paylinks.core.internal;

import io.paylinks.core.Limiter;
import java.time.Duration;

/** Waits until a limiter lets an attempt go, unless that is longer than its call may take. */
final class Limiting implements AttemptStep {
    private final Limiter limiter;

    Limiting(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public void before(Attempt attempt) throws InterruptedException {
        for (Duration wait = limiter.tryAcquire(); wait.compareTo(Duration.ZERO) > 0; wait = limiter.tryAcquire()) {
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
