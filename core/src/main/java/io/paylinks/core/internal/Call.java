package io.paylinks.core.internal;

import io.paylinks.core.CallListener;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallDetails;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.http.OkHttpJars;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, the waits between them, and its deadline. */
final class Call<T> {
    private static final System.Logger LOG = System.getLogger("io.paylinks");
    private static final int MOST_SUPPRESSED = 8;

    private final Shared shared;
    private final ClientOptions options;
    private final Cancellation cancellation;
    private final long start;
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
            long start,
            Operation<?> operation,
            Outgoing outgoing,
            Credentials credentials,
            @Nullable String key,
            Decoder<T> decoder) {
        this.shared = shared;
        this.options = options;
        this.cancellation = scope.cancellation();
        this.start = start;
        this.operation = operation;
        this.outgoing = outgoing;
        this.credentials = credentials;
        this.progress = new Progress(operation, outgoing, key);
        this.reader = new AnswerReader<>(shared, scope, credentials, decoder, operation.reads(), progress);
        this.attemptTimeout = operation.timeout != null ? operation.timeout : options.attemptTimeout();
    }

    /** Tries until there is a value, or a failure that another try cannot mend. */
    T run() {
        List<CallException> earlier = List.of();
        while (true) {
            Duration left = remaining();
            if (left.isNegative() || left.isZero()) {
                throw tooLate(earlier);
            }
            progress.begin();
            try {
                return attempt(left);
            } catch (CallException failure) {
                Duration wait = mayTryAgain(failure) ? waitAfter(failure) : null;
                if (wait == null || wait.compareTo(remaining()) >= 0) {
                    throw with(earlier, failure);
                }
                log(() -> "waits " + wait.toMillis() + " ms to try again after " + reason(failure));
                try {
                    shared.timing().sleeper().sleep(wait, shared.transport().closed());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw with(earlier, failure);
                }
                earlier = earlier.isEmpty() ? new ArrayList<>() : earlier;
                earlier.add(failure);
                if (earlier.size() > MOST_SUPPRESSED) {
                    earlier.remove(MOST_SUPPRESSED / 2); // of a great many, the first and the last are kept
                }
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
        } catch (CallException e) {
            throw e;
        } catch (IOException e) {
            throw lost(e, why(e, timeout));
        } catch (LinkageError e) {
            if (progress.attempts() == 1 && outgoing.neverConnected()) {
                throw new ConfigurationException(OkHttpJars.advice(), e);
            }
            throw lost(e, e + "; " + OkHttpJars.advice());
        } catch (RuntimeException e) { // of an interceptor, a Dns, an EventListener, or of OkHttp itself
            throw lost(e, e.toString());
        } finally {
            tell(succeeded, Duration.ofNanos(nanoTime() - start));
        }
    }

    private ConnectionException lost(Throwable cause, String why) {
        boolean notRun = outgoing.surelyNotRun(cause);
        Outcome lost = operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
        CallDetails details = progress.ended(notRun ? Outcome.NOT_SENT : lost);
        String what = (notRun ? "not sent: " : "no answer: ") + credentials.redact(why);
        return new ConnectionException(details, what, redacted(cause));
    }

    /** The machine, or a source of credentials, took longer than the call may. */
    private CallException tooLate(List<CallException> earlier) {
        if (!earlier.isEmpty()) {
            return with(earlier, earlier.remove(earlier.size() - 1));
        }
        String why = "not sent: the deadline of " + millis(options.deadline()) + " ms had passed before";
        return new ConnectionException(progress.ended(Outcome.NOT_SENT), why, null);
    }

    private static CallException with(List<CallException> earlier, CallException last) {
        earlier.forEach(last::addSuppressed);
        return last;
    }

    private boolean mayTryAgain(CallException failure) {
        return progress.attempts() <= options.maxRetries()
                && Backoff.mayTryAgain(operation, failure, progress)
                && !cancellation.isCancelled()
                && !shared.transport().isClosed();
    }

    private Duration waitAfter(CallException failure) {
        return Backoff.waitAfter(
                failure, progress.attempts(), shared.timing().random().getAsDouble());
    }

    private Duration remaining() {
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
            if (Thread.currentThread().isInterrupted()) {
                return "the thread was interrupted";
            }
            boolean connecting = e instanceof SocketTimeoutException && outgoing.surelyNotRun(e);
            return connecting
                    ? "could not connect within " + millis(shared.transport().connectTimeout()) + " ms"
                    : "timeout after " + millis(timeout) + " ms";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static long millis(Duration duration) {
        return TimeUnit.MILLISECONDS.convert(duration); // unlike toMillis(), it takes "for ever"
    }

    /** Returns a cause that repeats no credential; a broken status line is quoted in the message, for one. */
    private Throwable redacted(Throwable cause) {
        String text = cause.toString();
        String clean = credentials.redact(text);
        if (clean.equals(text)) {
            return cause;
        }
        Throwable other = cause instanceof IOException ? new IOException(clean) : new IllegalStateException(clean);
        other.setStackTrace(cause.getStackTrace());
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
        } catch (Throwable e) { // also an AssertionError: whoever listens must not decide what the call does
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
