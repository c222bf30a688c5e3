package io.paylinks.core.internal;

import io.paylinks.core.CallListener;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of one call, from its start to its end. Nothing that they throw changes what the call does. */
final class Listening implements AttemptStep {
    private final Shared shared;
    private final Operation<?> operation;
    private final List<CallListener.Observer> observers;
    private final long start;

    private int begun;
    private int sent;
    private @Nullable Integer status;
    private @Nullable String requestId;

    private Listening(Shared shared, Operation<?> operation, int listeners) {
        this.shared = shared;
        this.operation = operation;
        this.observers = new ArrayList<>(listeners);
        this.start = nanoTime();
    }

    /** Tells that a call starts. Returns null if nobody listens. */
    static @Nullable Listening begin(Shared shared, ClientOptions options, Operation<?> operation) {
        List<CallListener> listeners = options.listeners();
        if (listeners.isEmpty()) {
            return null;
        }
        Listening listening = new Listening(shared, operation, listeners.size());
        CallListener.Call call = new CallListener.Call(
                shared.provider().name(),
                operation.id(),
                operation.method,
                operation.template(),
                shared.transport().host(),
                shared.transport().port());
        for (int i = 0; i < listeners.size(); i++) {
            try {
                listening.observers.add(listeners.get(i).onStart(call));
            } catch (Throwable e) { // also an AssertionError: whoever listens must not decide what the call does
                listening.failed(e);
            }
        }
        return listening;
    }

    @Override
    public void before(Attempt attempt) {
        attempt.number(++begun);
        for (int i = 0; i < observers.size(); i++) {
            tell(i, observer -> observer.onAttemptStart(attempt));
        }
    }

    @Override
    public void after(Attempt attempt) {
        Attempt.End end = attempt.end();
        status = end.status();
        requestId = end.requestId();
        if (end.wasSent()) {
            sent++;
        }
        CallListener.AttemptEnd told = new CallListener.AttemptEnd(
                attempt.method(),
                attempt.path(),
                attempt.number(),
                status,
                Duration.ofNanos(end.nanos()),
                attempt.retryReason(),
                end.failure());
        for (int i = observers.size() - 1; i >= 0; i--) {
            tell(i, observer -> observer.onAttemptEnd(told));
        }
    }

    /** Tells that the call has ended. */
    void end(@Nullable Throwable failure) {
        ApiException answered = failure instanceof ApiException refusal ? refusal : null;
        CallListener.End end = new CallListener.End(
                sent,
                failure == null ? null : outcome(failure),
                answered == null ? status : Integer.valueOf(answered.status()),
                answered == null ? null : answered.code(),
                answered == null ? requestId : answered.requestId(),
                Duration.ofNanos(nanoTime() - start),
                failure);
        for (int i = observers.size() - 1; i >= 0; i--) {
            tell(i, observer -> observer.onEnd(end));
        }
    }

    private Outcome outcome(Throwable failure) {
        if (failure instanceof CallException call) {
            return call.outcome();
        }
        if (failure instanceof ConfigurationException || sent == 0) {
            return Outcome.NOT_SENT;
        }
        return operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private void tell(int index, Consumer<CallListener.Observer> what) {
        try {
            what.accept(observers.get(index));
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
