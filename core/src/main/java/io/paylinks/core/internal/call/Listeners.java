package io.paylinks.core.internal.call;

import io.paylinks.core.CallListener;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notifies the listeners of one call. Their exceptions do not affect the call. */
public final class Listeners {
    private final Shared shared;
    private final Endpoint endpoint;
    private final List<CallListener.Observer> observers;
    private final long start;

    private int begun;
    private int sent;
    private @Nullable Integer status;
    private @Nullable String requestId;

    private Listeners(Shared shared, Endpoint endpoint, int count) {
        this.shared = shared;
        this.endpoint = endpoint;
        this.observers = new ArrayList<>(count);
        this.start = nanoTime();
    }

    /** Notifies the listeners that a call starts. Returns null if there are none. */
    public static @Nullable Listeners begin(CallSettings settings, Endpoint endpoint) {
        List<CallListener> all = settings.options().listeners();
        if (all.isEmpty()) {
            return null;
        }
        Shared shared = settings.shared();
        Listeners listeners = new Listeners(shared, endpoint, all.size());
        CallListener.Call call = new CallListener.Call(
                shared.provider().name(),
                endpoint.operation(),
                endpoint.method(),
                endpoint.template(),
                shared.transport().host(),
                shared.transport().port());
        for (int i = 0; i < all.size(); i++) {
            try {
                listeners.observers.add(all.get(i).onStart(call));
            } catch (Throwable e) { // including AssertionError: a listener must not affect the call
                listeners.failed(e);
            }
        }
        return listeners;
    }

    void attemptStarted(Attempt attempt) {
        attempt.number(++begun);
        for (int i = 0; i < observers.size(); i++) {
            notify(i, observer -> observer.onAttemptStart(attempt));
        }
    }

    void attemptEnded(Attempt attempt, Attempt.End end) {
        status = end.status();
        requestId = end.requestId();
        if (end.wasSent()) {
            sent++;
        }
        CallListener.AttemptEnd event = new CallListener.AttemptEnd(
                attempt.method(),
                attempt.path(),
                attempt.number(),
                status,
                Duration.ofNanos(end.nanos()),
                attempt.retryReason(),
                end.failure());
        for (int i = observers.size() - 1; i >= 0; i--) {
            notify(i, observer -> observer.onAttemptEnd(event));
        }
    }

    void unexpectedValue(CallListener.UnexpectedValue value) {
        for (int i = observers.size() - 1; i >= 0; i--) {
            notify(i, observer -> observer.onUnexpectedValue(value));
        }
    }

    /** Notifies the listeners that the call has ended. */
    public void callEnded(@Nullable Throwable failure) {
        ApiException apiException = failure instanceof ApiException e ? e : null;
        CallListener.End end = new CallListener.End(
                sent,
                failure == null ? null : outcome(failure),
                apiException == null ? status : Integer.valueOf(apiException.status()),
                apiException == null ? null : apiException.code(),
                apiException == null ? requestId : apiException.requestId(),
                Duration.ofNanos(nanoTime() - start),
                failure);
        for (int i = observers.size() - 1; i >= 0; i--) {
            notify(i, observer -> observer.onEnd(end));
        }
    }

    private Outcome outcome(Throwable failure) {
        if (failure instanceof CallException call) {
            return call.outcome();
        }
        if (failure instanceof ConfigurationException || sent == 0) {
            return Outcome.NOT_SENT;
        }
        return endpoint.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private void notify(int index, Consumer<CallListener.Observer> event) {
        try {
            event.accept(observers.get(index));
        } catch (Throwable e) {
            failed(e);
        }
    }

    private void failed(Throwable e) {
        shared.log().log(System.Logger.Level.WARNING, "a CallListener failed", e);
    }

    private long nanoTime() {
        return shared.timing().nanoTime().getAsLong();
    }
}
