package io.paylinks.core.internal;

import io.paylinks.core.CallListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells a listener of each attempt. Nothing that it throws changes what the call does. */
final class Listening implements AttemptStep {
    private static final System.Logger LOG = System.getLogger("io.paylinks");

    private final String provider;
    private final CallListener listener;

    Listening(String provider, CallListener listener) {
        this.provider = provider;
        this.listener = listener;
    }

    @Override
    public void after(Attempt attempt, @Nullable Integer status, boolean succeeded, Duration duration) {
        try {
            listener.onAttempt(new CallListener.Attempt(
                    provider,
                    attempt.operation(),
                    attempt.method(),
                    attempt.path(),
                    attempt.number(),
                    status,
                    succeeded,
                    duration,
                    attempt.retryReason()));
        } catch (Throwable e) { // also an AssertionError: whoever listens must not decide what the call does
            LOG.log(System.Logger.Level.WARNING, "a CallListener failed", e);
        }
    }
}
