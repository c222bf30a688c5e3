package io.paylinks.core.internal;

import io.paylinks.core.CallListener;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallDetails;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, the waits between them, and its deadline. */
final class Call<T> {
    private static final System.Logger LOG = System.getLogger("io.paylinks");

    private final Shared shared;
    private final ClientOptions options;
    private final Cancellation cancellation;
    private final Operation<?> operation;
    private final Outgoing outgoing;
    private final Credentials credentials;
    private final Progress progress;
    private final AnswerReader<T> reader;
    private final Duration attemptTimeout;

    private @Nullable String retryReason;

    Call(
            Shared shared,
            ClientOptions options,
            Scope scope,
            Operation<?> operation,
            Outgoing outgoing,
            Credentials credentials,
            @Nullable String key,
            Decoder<T> decoder) {
        this.shared = shared;
        this.options = options;
        this.cancellation = scope.cancellation();
        this.operation = operation;
        this.outgoing = outgoing;
        this.credentials = credentials;
        this.progress = new Progress(operation, outgoing.path(), key);
        this.reader = new AnswerReader<>(shared, scope, credentials, decoder, operation.reads(), progress);
        this.attemptTimeout = operation.timeout != null ? operation.timeout : options.attemptTimeout();
    }

    /** Tries until there is a value, or a failure that another try cannot mend. */
    T run() {
        long start = nanoTime();
        CallException earlier = null;
        while (true) {
            progress.begin();
            try {
                return attempt(remaining(start));
            } catch (CallException failure) {
                if (earlier != null) {
                    failure.addSuppressed(earlier);
                }
                if (!mayTryAgain(failure)) {
                    throw failure;
                }
                double random = shared.timing().random().getAsDouble();
                Duration wait = Backoff.waitAfter(failure, progress.attempts(), random);
                if (wait.compareTo(remaining(start)) >= 0) {
                    throw failure;
                }
                log(() -> "waits " + wait.toMillis() + " ms to try again after " + reason(failure));
                pause(wait, failure);
                if (remaining(start).isNegative()) {
                    throw failure; // the machine slept longer than it was told to
                }
                earlier = failure;
                retryReason = reason(failure);
            }
        }
    }

    private T attempt(Duration remaining) {
        Duration timeout = attemptTimeout.compareTo(remaining) < 0 ? attemptTimeout : remaining;
        long start = nanoTime();
        boolean succeeded = false;
        try {
            T value = shared.transport().send(outgoing, timeout, cancellation, reader);
            succeeded = true;
            return value;
        } catch (IOException e) {
            boolean notRun = outgoing.surelyNotRun(e);
            Outcome lost = operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
            CallDetails details = progress.ended(notRun ? Outcome.NOT_SENT : lost);
            throw new ConnectionException(
                    details, (notRun ? "not sent: " : "no answer: ") + why(e, timeout), redacted(e));
        } finally {
            tell(succeeded, Duration.ofNanos(nanoTime() - start));
        }
    }

    private boolean mayTryAgain(CallException failure) {
        return progress.attempts() <= options.maxRetries()
                && Backoff.mayTryAgain(operation, failure, progress.last())
                && !cancellation.isCancelled()
                && !shared.transport().isClosed();
    }

    private void pause(Duration wait, CallException failure) {
        try {
            shared.timing().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private Duration remaining(long start) {
        return options.deadline().minusNanos(nanoTime() - start);
    }

    private long nanoTime() {
        return shared.timing().nanoTime().getAsLong();
    }

    private String why(IOException e, Duration timeout) {
        if (shared.transport().isClosed()) {
            return "the client was closed";
        }
        if (cancellation.isCancelled()) {
            return "the call was cancelled";
        }
        if (e instanceof InterruptedIOException) {
            return Thread.currentThread().isInterrupted()
                    ? "the thread was interrupted"
                    : "timeout after " + timeout.toMillis() + " ms";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : credentials.redact(e.getMessage());
    }

    /** Returns a cause that repeats no credential; a broken status line is quoted in the message, for one. */
    private IOException redacted(IOException e) {
        String text = e.toString();
        String clean = credentials.redact(text);
        if (clean.equals(text)) {
            return e;
        }
        IOException other = new IOException(clean);
        other.setStackTrace(e.getStackTrace());
        return other;
    }

    private void tell(boolean succeeded, Duration duration) {
        log(() -> (succeeded ? "succeeded" : "failed") + " after " + duration.toMillis() + " ms"
                + (progress.status() == null ? ", no answer" : ", status " + progress.status()));
        CallListener listener = options.listener();
        if (listener == null) {
            return;
        }
        try {
            listener.onAttempt(new CallListener.Attempt(
                    shared.provider().name(),
                    operation.id(),
                    operation.method,
                    operation.isModelled() ? operation.path : "",
                    progress.attempts(),
                    progress.status(),
                    succeeded,
                    duration,
                    retryReason));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a CallListener failed", e);
        }
    }

    private static String reason(CallException failure) {
        if (failure instanceof ApiException answered) {
            return Integer.toString(answered.status());
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private void log(Supplier<String> what) {
        LOG.log(
                System.Logger.Level.DEBUG,
                () -> shared.provider().name() + " " + operation.id() + ", attempt " + progress.attempts() + ": "
                        + what.get());
    }
}
