package io.paylinks.core.internal.call;

import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PaylinksException;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.http.OkHttpJars;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;

/** Translates exceptions of lower layers into the exceptions of core. */
final class Failures {
    private final CallSettings settings;
    private final Transport transport;
    private final Prepared prepared;
    private final Outgoing outgoing;
    private final Progress progress;

    Failures(CallSettings settings, Prepared prepared, Progress progress) {
        this.settings = settings;
        this.transport = settings.shared().transport();
        this.prepared = prepared;
        this.outgoing = prepared.outgoing();
        this.progress = progress;
    }

    /**
     * Returns the typed exception for anything that a lower layer throws.
     *
     * @param timeout the time limit of the attempt, in nanoseconds
     */
    PaylinksException typed(Throwable e, long timeout) {
        if (e instanceof CallException known) {
            return known;
        }
        if (e instanceof IOException io) {
            return lost(io, why(io, timeout));
        }
        if (e instanceof LinkageError) {
            return progress.attempts() == 1 && outgoing.definitelyNotProcessed(e)
                    ? Exceptions.configuration(OkHttpJars.advice(), e)
                    : lost(e, e + "; " + OkHttpJars.advice());
        }
        return lost(e, e.toString()); // of an interceptor, a Dns, an EventListener, or OkHttp itself
    }

    private ConnectionException lost(Throwable cause, String why) {
        boolean notRun = outgoing.definitelyNotProcessed(cause);
        Outcome lost = progress.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
        CallDetails details = progress.ended(notRun ? Outcome.NOT_SENT : lost);
        String what = (notRun ? "not sent: " : "no response: ")
                + prepared.credentials().redact(why);
        return Exceptions.connection(details, what, prepared.credentials().redact(cause));
    }

    private String why(IOException e, long timeout) {
        if (settings.isEnded()) {
            return settings.endedBecause();
        }
        if (isInterrupt(e) && Thread.currentThread().isInterrupted()) {
            return "the thread was interrupted";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String proxy = transport.proxy();
        String failed = proxy == null ? "could not connect" : "could not connect to the proxy " + proxy;
        if (e instanceof ConnectException) {
            return proxy == null ? message : failed + ": " + message;
        }
        if (e instanceof SocketTimeoutException && outgoing.definitelyNotProcessed(e)) {
            return failed + " within " + Durations.describe(transport.connectTimeout());
        }
        return e instanceof InterruptedIOException
                ? "timeout after " + Durations.describe(Duration.ofNanos(timeout))
                : message;
    }

    /** Returns whether an exception is from an interrupt or a timeout; channels have their own for the former. */
    static boolean isInterrupt(IOException e) {
        return e instanceof InterruptedIOException || e instanceof ClosedByInterruptException;
    }
}
