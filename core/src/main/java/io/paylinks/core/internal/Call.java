package io.paylinks.core.internal;

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
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, the waits between them, and its deadline. */
final class Call<T> implements Attempt.Waiting {
    private static final System.Logger LOG = System.getLogger("io.paylinks");
    private static final System.Logger.Level DEBUG = System.Logger.Level.DEBUG;
    private static final int MOST_SUPPRESSED = 8;
    private static final int MOST_CAUSES = 8; // one may be its own, by way of another

    private final Shared shared;
    private final ClientOptions options;
    private final Cancellation cancellation;
    private final long start;
    private final Operation<?> operation;
    private final Outgoing outgoing;
    private final Credentials credentials;
    private final Progress progress;
    private final AnswerReader<T> reader;
    private final List<AttemptStep> steps;
    private final long deadline;
    private final long attemptTimeout;

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
        this.reader = new AnswerReader<>(shared, scope, credentials, decoder, operation.reads(), this, progress);
        this.steps = steps(shared, options);
        this.deadline = Durations.nanos(options.deadline());
        this.attemptTimeout = Durations.nanos(operation.timeout != null ? operation.timeout : options.attemptTimeout());
    }

    private static List<AttemptStep> steps(Shared shared, ClientOptions options) {
        if (options.limiter() == null && options.listener() == null && options.hook() == null) {
            return List.of();
        }
        List<AttemptStep> steps = new ArrayList<>(3);
        if (options.limiter() != null) {
            steps.add(new Limiting(options.limiter()));
        }
        if (options.listener() != null) {
            steps.add(new Listening(shared.provider().name(), options.listener()));
        }
        if (options.hook() != null) {
            steps.add(new Hooking(options.hook()));
        }
        return steps;
    }

    /** Tries until there is a value, or a failure that another try cannot mend. */
    T run() {
        List<CallException> earlier = List.of();
        while (true) {
            Attempt attempt = new Attempt(operation, progress.attempts() + 1, retryReason, this, outgoing);
            CallException held = begin(attempt);
            if (held != null) {
                throw earlier.isEmpty() ? held : with(earlier, held, earlier.remove(earlier.size() - 1));
            }
            try {
                return send(attempt);
            } catch (CallException failure) {
                Duration wait = mayTryAgain(failure) ? waitAfter(failure) : null;
                if (wait == null || wait.compareTo(left()) >= 0) {
                    throw with(earlier, null, failure);
                }
                retryReason = reason(failure);
                if (LOG.isLoggable(DEBUG)) {
                    log("waits " + wait.toMillis() + " ms to try again after " + retryReason);
                }
                try {
                    sleep(wait);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw with(earlier, null, failure);
                }
                earlier = earlier.isEmpty() ? new ArrayList<>() : earlier;
                earlier.add(failure);
                if (earlier.size() > MOST_SUPPRESSED) {
                    earlier.remove(MOST_SUPPRESSED / 2); // of a great many, the first and the last are kept
                }
            }
        }
    }

    /** Lets the steps act. Returns why the attempt cannot be sent, or null if it can. */
    private @Nullable CallException begin(Attempt attempt) {
        int begun = 0;
        String why = null;
        Throwable cause = null;
        Duration retryAfter = null;
        try {
            while (begun < steps.size() && attempt.heldBack() == null) {
                steps.get(begun).before(attempt);
                begun++;
            }
            if (attempt.heldBack() != null) {
                why = attempt.heldBack().why();
                retryAfter = attempt.heldBack().retryAfter();
            } else if (leftNanos() <= 0) { // the machine, a source of credentials or a step took longer than it may
                why = "the deadline of " + Durations.millis(options.deadline()) + " ms had passed before";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            why = "the thread was interrupted";
        } catch (Exception | LinkageError e) { // of a limiter or a hook of the user's
            why = credentials.redact(e.toString());
            cause = redacted(e);
        }
        if (why == null) {
            return null;
        }
        ended(attempt, begun, null, false, 0);
        return new ConnectionException(progress.ended(Outcome.NOT_SENT), "not sent: " + why, cause, retryAfter);
    }

    private T send(Attempt attempt) {
        progress.begin();
        long timeout = Math.min(attemptTimeout, leftNanos());
        long start = nanoTime();
        boolean succeeded = false;
        try {
            T value = shared.transport().send(attempt.outgoing(), timeout, cancellation, reader);
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
            ended(attempt, steps.size(), progress.status(), succeeded, nanoTime() - start);
        }
    }

    /** Tells the steps that were before the attempt, the last one first. */
    private void ended(Attempt attempt, int begun, @Nullable Integer status, boolean succeeded, long nanos) {
        if (LOG.isLoggable(DEBUG)) {
            log((succeeded ? "succeeded" : "failed") + " after " + nanos / 1_000_000 + " ms"
                    + (status == null ? ", no answer" : ", status " + status));
        }
        for (int i = begun - 1; i >= 0; i--) {
            steps.get(i).after(attempt, status, succeeded, Duration.ofNanos(nanos));
        }
    }

    private ConnectionException lost(Throwable cause, String why) {
        boolean notRun = outgoing.surelyNotRun(cause);
        Outcome lost = operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
        CallDetails details = progress.ended(notRun ? Outcome.NOT_SENT : lost);
        String what = (notRun ? "not sent: " : "no answer: ") + credentials.redact(why);
        return new ConnectionException(details, what, redacted(cause));
    }

    /** Adds what went before to the exception that ends the call. */
    private static CallException with(List<CallException> earlier, @Nullable CallException after, CallException last) {
        earlier.forEach(last::addSuppressed);
        if (after != null) {
            last.addSuppressed(after);
        }
        return last;
    }

    private boolean mayTryAgain(CallException failure) {
        return progress.attempts() <= options.maxRetries()
                && Backoff.mayTryAgain(operation, failure, progress)
                && !isEnded();
    }

    private Duration waitAfter(CallException failure) {
        return Backoff.waitAfter(
                failure, progress.attempts(), shared.timing().random().getAsDouble());
    }

    @Override
    public Duration left() {
        return Duration.ofNanos(leftNanos());
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        shared.timing().sleeper().sleep(wait, shared.transport().closed());
    }

    @Override
    public boolean isEnded() {
        return shared.transport().isClosed() || cancellation.isCancelled();
    }

    private long leftNanos() {
        return deadline - (nanoTime() - start);
    }

    private long nanoTime() {
        return shared.timing().nanoTime().getAsLong();
    }

    private String why(IOException e, long timeout) {
        if (shared.transport().isClosed()) {
            return "the client was closed";
        }
        if (cancellation.isCancelled()) {
            return "the call was cancelled";
        }
        if (isInterrupt(e) && Thread.currentThread().isInterrupted()) {
            return "the thread was interrupted";
        }
        if (e instanceof InterruptedIOException) {
            boolean connecting = e instanceof SocketTimeoutException && outgoing.surelyNotRun(e);
            return connecting
                    ? "could not connect within "
                            + Durations.millis(shared.transport().connectTimeout()) + " ms"
                    : "timeout after " + timeout / 1_000_000 + " ms";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Tells what an interrupt or a timeout throws: a channel has an exception of its own for the former. */
    static boolean isInterrupt(IOException e) {
        return e instanceof InterruptedIOException || e instanceof ClosedByInterruptException;
    }

    private Throwable redacted(Throwable cause) {
        return redacted(cause, MOST_CAUSES);
    }

    /** Returns a cause that repeats no credential; a broken status line is quoted in the message, for one. */
    private Throwable redacted(Throwable cause, int causes) {
        String text = cause.toString();
        String clean = credentials.redact(text);
        Throwable inner = cause.getCause();
        Throwable cleanInner = inner == null || causes == 0 ? null : redacted(inner, causes - 1);
        if (clean.equals(text) && cleanInner == inner) {
            return cause;
        }
        Throwable other = cause instanceof IOException
                ? new IOException(clean, cleanInner)
                : new IllegalStateException(clean, cleanInner);
        other.setStackTrace(cause.getStackTrace());
        return other;
    }

    private static String reason(CallException failure) {
        if (failure instanceof ApiException answered) {
            return Integer.toString(answered.status());
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private void log(String what) {
        LOG.log(
                DEBUG,
                shared.provider().name() + " " + operation.id() + ", attempt " + progress.attempts() + ": " + what);
    }
}
