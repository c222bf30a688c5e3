package io.paylinks.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.Deleted;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.http.Payload;
import io.paylinks.core.internal.json.Decoder;
import io.paylinks.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call, from its preparation to its value or exception. */
public final class Call<T> {
    private final CallSettings settings;
    private final Shared shared;
    private final Provider provider;
    private final Scope scope;
    private final Request request;
    private final Decoder<T> decoder;
    private final @Nullable Class<T> type;
    private final Preparation preparation;
    private final @Nullable Listeners listeners;

    /**
     * Begins a call: its deadline starts, and the listeners are notified.
     *
     * @param type the type of the value, or null for a page
     */
    public Call(CallSettings settings, Request request, Decoder<T> decoder, @Nullable Class<T> type) {
        this.settings = settings;
        this.shared = settings.shared();
        this.provider = settings.provider();
        this.scope = settings.scope();
        this.request = request;
        this.decoder = decoder;
        this.type = type;
        this.preparation = settings.preparation();
        this.listeners = Listeners.begin(settings, request.endpoint());
    }

    /** Makes the call. */
    public T run() {
        return run(null);
    }

    /**
     * Makes the call with another query.
     *
     * @param query names and values in turn, or null for the query of the request
     */
    T run(@Nullable List<String> query) {
        T value;
        try {
            value = value(query != null ? query : request.parameters(provider.json()));
        } catch (Throwable e) {
            if (e instanceof CallException failure && failure.outcome() == Outcome.UNKNOWN) {
                warn(failure);
            }
            if (listeners != null) {
                listeners.callEnded(e);
            }
            throw e;
        }
        if (listeners != null) {
            listeners.callEnded(null);
        }
        return value;
    }

    private T value(List<String> query) {
        try {
            return send(request, query);
        } catch (NotFoundException e) {
            // An earlier attempt may have deleted it; then this 404 means success.
            if (type == Deleted.class
                    && request.endpoint().method().equals("DELETE")
                    && e.outcome() == Outcome.UNKNOWN) {
                if (scope.recorder() != null) {
                    scope.recorder().record(Scope.Recorded.of(e));
                }
                return type.cast(new Deleted(Map.of()));
            }
            throw e;
        } catch (ConflictException e) {
            return existing(e);
        }
    }

    private T send(Request sent, List<String> query) {
        shared.requireOpen();
        Payload body = preparation.body(sent);
        if (shared.beforeWrite() != null && !sent.reads()) {
            shared.beforeWrite().accept(settings.with(Scope.NONE.with(scope.cancellation())));
        }
        Prepared prepared = preparation.prepare(sent, query, body, scope.key());
        return new Attempts<>(settings, sent, prepared, decoder, listeners).run();
    }

    /** Returns what an earlier request with the same key created, unless it differs from this request. */
    private T existing(ConflictException conflict) {
        String id = conflict.error().conflictingId();
        if (id == null) {
            throw conflict;
        }
        ConflictException used = Exceptions.withOutcome(conflict, Outcome.UNKNOWN); // the key has created something
        Endpoint endpoint = request.terms().existing();
        if (endpoint == null || !settings.options().returnExisting()) {
            throw used;
        }
        T value;
        JsonNode existing;
        String mismatch;
        try {
            value = send(Request.read(endpoint, id), List.of());
            existing = provider.json().tree(value);
            mismatch = mismatch(existing);
        } catch (RuntimeException e) {
            used.addSuppressed(e);
            throw used;
        }
        String fetched = Json.text(existing.path("id"));
        if (fetched != null && !fetched.equals(id)) {
            throw Exceptions.withFieldError(
                    used, new FieldError("id", "fetching " + id + " returned " + fetched, null, Map.of()));
        }
        if (mismatch != null) {
            String why = "differs from " + id + ", which this idempotency key created earlier";
            throw Exceptions.withFieldError(conflict, new FieldError(mismatch, why, null, Map.of()));
        }
        if (scope.recorder() != null) {
            scope.recorder().record(scope.recorder().last().replayed(conflict.attempts()));
        }
        return value;
    }

    /** Returns the field in which this request differs from the one that created the existing resource, or null. */
    private @Nullable String mismatch(JsonNode existing) {
        if (!(request.body() instanceof Body.Json body)) {
            return null;
        }
        JsonNode sent = provider.json().tree(body.value());
        String field = new RequestMismatch(provider.identifying()).between(sent, existing);
        return field == null || body.envelope() == null ? field : body.envelope() + "." + field;
    }

    /** Logs that the outcome is unknown, without ids, because logs may be widely readable. */
    private void warn(CallException failure) {
        shared.log().log(
                System.Logger.Level.WARNING,
                provider.name() + " " + failure.operation() + ": given up, outcome UNKNOWN, attempts: "
                        + failure.attempts() + ", "
                        + (failure.idempotencyKey() == null ? "without" : "with") + " an idempotency key");
    }
}
