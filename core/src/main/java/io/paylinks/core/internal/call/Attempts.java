package io.paylinks.core.internal.call;

import io.paylinks.core.CallListener.UnexpectedValue;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Limiter;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PaylinksException;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.json.Decoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends the attempts of a call until one succeeds, with the waits between them and within its deadline. */
final class Attempts<T> {
    private static final System.Logger.Level DEBUG = System.Logger.Level.DEBUG;
    private static final int MAX_SUPPRESSED = 8;

    private final CallSettings settings;
    private final Shared shared;
    private final ClientOptions options;
    private final Request request;
    private final Prepared prepared;
    private final HeaderCredentials credentials;
    private final @Nullable Listeners listeners;
    private final Progress progress;
    private final ResponseReader<T> reader;
    private final Failures failures;
    private final long deadline;
    private final long attemptTimeout;

    private @Nullable String retryReason;

    Attempts(
            CallSettings settings,
            Request request,
            Prepared prepared,
            Decoder<T> decoder,
            @Nullable Listeners listeners) {
        this.settings = settings;
        this.shared = settings.shared();
        this.options = settings.options();
        this.request = request;
        this.prepared = prepared;
        this.credentials = prepared.credentials();
        this.listeners = listeners;
        this.progress = new Progress(request.endpoint(), prepared, listeners != null);
        this.reader = new ResponseReader<>(settings, credentials, decoder, progress);
        this.failures = new Failures(settings, prepared, progress);
        this.deadline = Durations.nanos(options.deadline());
        Duration timeout = request.terms().timeout();
        this.attemptTimeout = Durations.nanos(timeout != null ? timeout : options.attemptTimeout());
    }

    /** Sends attempts until one succeeds or fails with a non-retryable failure. */
    T run() {
        List<CallException> earlier = List.of();
        while (true) {
            Attempt attempt = new Attempt(request.endpoint(), retryReason, prepared.outgoing());
            CallException refused = begin(attempt);
            if (refused != null) {
                throw earlier.isEmpty() || settings.isEnded()
                        ? with(earlier, null, refused)
                        : with(earlier, refused, earlier.remove(earlier.size() - 1));
            }
            try {
                T value = send(attempt);
                report(progress.unexpected());
                return value;
            } catch (CallException failure) {
                Duration wait = isRetryable(failure) ? retryDelay(failure) : null;
                if (wait == null || wait.compareTo(left()) >= 0) {
                    throw with(earlier, null, failure);
                }
                retryReason = reason(failure);
                if (shared.log().isLoggable(DEBUG)) {
                    log("retrying in " + wait.toMillis() + " ms after " + retryReason);
                }
                try {
                    sleep(wait);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    if (!settings.isEnded()) {
                        throw with(earlier, null, failure);
                    }
                }
                earlier = earlier.isEmpty() ? new ArrayList<>() : earlier;
                earlier.add(failure);
                if (earlier.size() > MAX_SUPPRESSED) {
                    earlier.remove(MAX_SUPPRESSED / 2); // keep the first and the last ones
                }
            }
        }
    }

    /**
     * Waits for the limiter, notifies the listeners, and calls the hook, which sees the request as it will be sent.
     * Returns why the attempt cannot be sent, or null if it can.
     */
    private @Nullable CallException begin(Attempt attempt) {
        boolean isObserved = false;
        String why = null;
        Throwable cause = null;
        Duration retryAfter = null;
        try {
            retryAfter = options.limiter() == null ? null : acquire(options.limiter());
            if (retryAfter != null) {
                why = "the limiter asks to wait " + Durations.describe(retryAfter) + ", which exceeds the deadline";
            } else {
                if (listeners != null) {
                    isObserved = true;
                    listeners.attemptStarted(attempt);
                }
                if (options.hook() != null) {
                    options.hook().beforeSending(attempt);
                }
                if (settings.isEnded()) {
                    why = settings.endedBecause();
                } else if (leftNanos() <= 0) { // a pause, the credentials, the limiter or the hook took too long
                    why = "the deadline of " + Durations.describe(options.deadline()) + " had already passed";
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            why = settings.isEnded() ? settings.endedBecause() : "the thread was interrupted";
        } catch (VirtualMachineError e) {
            ended(attempt, isObserved, false, e, 0);
            throw e;
        } catch (Throwable e) { // thrown by the user's limiter or hook
            why = credentials.redact(e.toString());
            cause = credentials.redact(e);
        }
        if (why == null) {
            return null;
        }
        CallException refused =
                Exceptions.connection(progress.ended(Outcome.NOT_SENT), "not sent: " + why, cause, retryAfter);
        ended(attempt, isObserved, false, refused, 0);
        return refused;
    }

    /** Waits for a permit. If the wait would exceed the deadline, returns it without waiting; otherwise null. */
    private @Nullable Duration acquire(Limiter limiter) throws InterruptedException {
        String provider = shared.provider().name();
        String operation = request.endpoint().operation();
        while (leftNanos() > 0) {
            Duration wait =
                    limiter.tryAcquire(new Limiter.Context(provider, prepared.credentialsHash(), operation, left()));
            if (wait.compareTo(Duration.ZERO) <= 0) {
                return null;
            }
            if (wait.compareTo(left()) >= 0) {
                return wait;
            }
            sleep(wait);
            if (settings.isEnded()) {
                return null;
            }
        }
        return null;
    }

    private T send(Attempt attempt) {
        progress.begin();
        long timeout = Math.min(attemptTimeout, leftNanos());
        long start = nanoTime();
        Throwable failure = null;
        try {
            return shared.transport()
                    .send(attempt.outgoing(), timeout, settings.scope().cancellation(), reader);
        } catch (VirtualMachineError e) {
            failure = e;
            throw e;
        } catch (Throwable e) { // also undeclared checked exceptions
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            PaylinksException typed = failures.typed(e, timeout);
            failure = typed;
            throw typed;
        } finally {
            ended(attempt, listeners != null, true, failure, nanoTime() - start);
        }
    }

    private void ended(Attempt attempt, boolean isObserved, boolean wasSent, @Nullable Throwable failure, long nanos) {
        Integer status = wasSent ? progress.status() : null;
        if (shared.log().isLoggable(DEBUG)) {
            log((failure == null ? "succeeded" : "failed") + " after " + nanos / 1_000_000 + " ms"
                    + (status == null ? ", no response" : ", status " + status));
        }
        if (listeners != null && isObserved) {
            String requestId = wasSent ? progress.requestId() : null;
            listeners.attemptEnded(attempt, new Attempt.End(wasSent, status, requestId, failure, nanos));
        }
    }

    /** Reports what was unexpected in the response, without its values. */
    private void report(Set<UnexpectedValue> unexpected) {
        for (UnexpectedValue value : unexpected) {
            if (shared.log().isLoggable(DEBUG)) {
                log("unexpected value: " + value);
            }
            if (listeners != null) {
                listeners.unexpectedValue(value);
            }
        }
    }

    /** Adds the earlier failures to the exception that the call throws. */
    private static CallException with(List<CallException> earlier, @Nullable CallException after, CallException last) {
        earlier.forEach(last::addSuppressed);
        if (after != null) {
            last.addSuppressed(after);
        }
        return last;
    }

    private boolean isRetryable(CallException failure) {
        return progress.attempts() <= options.maxRetries()
                && Backoff.isRetryable(request, failure, progress)
                && !settings.isEnded();
    }

    private Duration retryDelay(CallException failure) {
        return Backoff.retryDelay(
                failure, progress.attempts(), shared.timing().random().getAsDouble());
    }

    private Duration left() {
        return Duration.ofNanos(leftNanos());
    }

    private void sleep(Duration wait) throws InterruptedException {
        shared.timing().sleeper().sleep(wait, shared.transport().closed());
    }

    private long leftNanos() {
        return deadline - (nanoTime() - prepared.start());
    }

    private long nanoTime() {
        return shared.timing().nanoTime().getAsLong();
    }

    private static String reason(CallException failure) {
        if (failure instanceof ApiException response) {
            return Integer.toString(response.status());
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private void log(String what) {
        shared.log().log(
                DEBUG,
                shared.provider().name() + " " + request.endpoint().operation() + ", attempt " + progress.attempts()
                        + ": " + what);
    }
}
