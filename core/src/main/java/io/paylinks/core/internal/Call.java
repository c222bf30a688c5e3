package io.paylinks.core.internal;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PaylinksException;
import io.paylinks.core.internal.http.OkHttpJars;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, the waits between them, and its deadline. */
final class Call<T> implements Attempt.Waiting {
    private static final System.Logger.Level DEBUG = System.Logger.Level.DEBUG;
    private static final int MOST_SUPPRESSED = 8;
    private static final int MOST_CAUSES = 8; // one may be its own, by way of another

    private final Shared shared;
    private final ClientOptions options;
    private final Cancellation cancellation;
    private final long start;
    private final Operation<?> operation;
    private final Outgoing outgoing;
    private final HeaderCredentials credentials;
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
            HeaderCredentials credentials,
            String credentialsHash,
            @Nullable String key,
            Decoder<T> decoder,
            @Nullable Listening listening) {
        this.shared = shared;
        this.options = options;
        this.cancellation = scope.cancellation();
        this.start = start;
        this.operation = operation;
        this.outgoing = outgoing;
        this.credentials = credentials;
        this.progress = new Progress(operation, outgoing, key, listening != null);
        this.reader = new AnswerReader<>(shared, scope, credentials, decoder, operation.reads(), this, progress);
        this.steps = steps(credentialsHash, listening);
        this.deadline = Durations.nanos(options.deadline());
        this.attemptTimeout = Durations.nanos(operation.timeout != null ? operation.timeout : options.attemptTimeout());
    }

    private List<AttemptStep> steps(String credentialsHash, @Nullable Listening listening) {
        if (options.limiter() == null && listening == null && options.hook() == null) {
            return List.of();
        }
        List<AttemptStep> steps = new ArrayList<>(3);
        if (options.limiter() != null) {
            steps.add(new Limiting(options.limiter(), shared.provider().name(), credentialsHash));
        }
        if (listening != null) {
            steps.add(listening);
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
            Attempt attempt = new Attempt(operation, retryReason, this, outgoing);
            CallException held = begin(attempt);
            if (held != null) {
                throw earlier.isEmpty() || isEnded()
                        ? with(earlier, null, held)
                        : with(earlier, held, earlier.remove(earlier.size() - 1));
            }
            try {
                return send(attempt);
            } catch (CallException failure) {
                Duration wait = mayTryAgain(failure) ? waitAfter(failure) : null;
                if (wait == null || wait.compareTo(left()) >= 0) {
                    throw with(earlier, null, failure);
                }
                retryReason = reason(failure);
                if (shared.log().isLoggable(DEBUG)) {
                    log("waits " + wait.toMillis() + " ms to try again after " + retryReason);
                }
                try {
                    sleep(wait);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    if (!isEnded()) {
                        throw with(earlier, null, failure);
                    }
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
            } else if (isEnded()) {
                why = endedBecause();
            } else if (leftNanos() <= 0) { // the machine, a source of credentials or a step took longer than it may
                why = "the deadline of " + Durations.millis(options.deadline()) + " ms had passed before";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            why = isEnded() ? endedBecause() : "the thread was interrupted";
        } catch (VirtualMachineError e) {
            ended(attempt, begun, false, e, 0);
            throw e;
        } catch (Throwable e) { // thrown by the user's limiter or hook
            why = credentials.redact(e.toString());
            cause = redacted(e);
        }
        if (why == null) {
            return null;
        }
        CallException held =
                Exceptions.connection(progress.ended(Outcome.NOT_SENT), "not sent: " + why, cause, retryAfter);
        ended(attempt, begun, false, held, 0);
        return held;
    }

    private T send(Attempt attempt) {
        progress.begin();
        long timeout = Math.min(attemptTimeout, leftNanos());
        long start = nanoTime();
        Throwable failure = null;
        try {
            return shared.transport().send(attempt.outgoing(), timeout, cancellation, reader);
        } catch (VirtualMachineError e) {
            failure = e;
            throw e;
        } catch (Throwable e) { // also undeclared checked exceptions
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            PaylinksException typed = typed(e, timeout);
            failure = typed;
            throw typed;
        } finally {
            ended(attempt, steps.size(), true, failure, nanoTime() - start);
        }
    }

    /** Returns the typed exception for anything that a lower layer throws. */
    private PaylinksException typed(Throwable e, long timeout) {
        if (e instanceof CallException known) {
            return known;
        }
        if (e instanceof IOException io) {
            return lost(io, why(io, timeout));
        }
        if (e instanceof LinkageError) {
            return progress.attempts() == 1 && outgoing.surelyNotRun(e)
                    ? Exceptions.configuration(OkHttpJars.advice(), e)
                    : lost(e, e + "; " + OkHttpJars.advice());
        }
        return lost(e, e.toString()); // of an interceptor, a Dns, an EventListener, or of OkHttp itself
    }

    /** Tells the steps that were before the attempt, the last one first. */
    private void ended(Attempt attempt, int begun, boolean sent, @Nullable Throwable failure, long nanos) {
        Integer status = sent ? progress.status() : null;
        if (shared.log().isLoggable(DEBUG)) {
            log((failure == null ? "succeeded" : "failed") + " after " + nanos / 1_000_000 + " ms"
                    + (status == null ? ", no answer" : ", status " + status));
        }
        if (begun > 0) {
            attempt.ended(new Attempt.End(sent, status, sent ? progress.requestId() : null, failure, nanos));
        }
        for (int i = begun - 1; i >= 0; i--) {
            steps.get(i).after(attempt);
        }
    }

    private ConnectionException lost(Throwable cause, String why) {
        boolean notRun = outgoing.surelyNotRun(cause);
        Outcome lost = operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
        CallDetails details = progress.ended(notRun ? Outcome.NOT_SENT : lost);
        String what = (notRun ? "not sent: " : "no answer: ") + credentials.redact(why);
        return Exceptions.connection(details, what, redacted(cause));
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

    /** Returns why the call ended early: the client was closed or the call cancelled. */
    private String endedBecause() {
        return shared.transport().isClosed() ? "the client was closed" : "the call was cancelled";
    }

    private String why(IOException e, long timeout) {
        if (isEnded()) {
            return endedBecause();
        }
        if (isInterrupt(e) && Thread.currentThread().isInterrupted()) {
            return "the thread was interrupted";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String proxy = shared.transport().proxy();
        String failed = proxy == null ? "could not connect" : "could not connect to the proxy " + proxy;
        if (e instanceof ConnectException) {
            return proxy == null ? message : failed + ": " + message;
        }
        if (e instanceof SocketTimeoutException && outgoing.surelyNotRun(e)) {
            return failed + " within " + Durations.millis(shared.transport().connectTimeout()) + " ms";
        }
        return e instanceof InterruptedIOException ? "timeout after " + timeout / 1_000_000 + " ms" : message;
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
        List<Throwable> suppressed = causes == 0 ? List.of() : List.of(cause.getSuppressed());
        List<Throwable> cleanSuppressed =
                suppressed.stream().map(each -> redacted(each, causes - 1)).toList();
        boolean isClean = clean.equals(text)
                && cleanInner == inner
                && cleanSuppressed.equals(Arrays.asList(cause.getSuppressed()));
        if (isClean) {
            return cause;
        }
        Throwable other = cause instanceof IOException
                ? new IOException(clean, cleanInner)
                : new IllegalStateException(clean, cleanInner);
        other.setStackTrace(cause.getStackTrace());
        cleanSuppressed.forEach(other::addSuppressed);
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
        shared.log().log(
                DEBUG,
                shared.provider().name() + " " + operation.id() + ", attempt " + progress.attempts() + ": " + what);
    }
}
