package io.paylinks.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.ApiResponse;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.http.Payload;
import io.paylinks.core.internal.http.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a client makes its calls with; a derived client has one of its own, over the same connections. Immutable. */
public final class Exchange {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Shared shared;
    private final Provider provider;
    private final ClientOptions options;
    private final CommonHeaders headers;
    private final Scope scope;
    private final boolean root;

    private Exchange(Shared shared, ClientOptions options, CommonHeaders headers, Scope scope, boolean root) {
        this.shared = shared;
        this.provider = shared.provider();
        this.options = options;
        this.headers = headers;
        this.scope = scope;
        this.root = root;
    }

    /**
     * Opens what a new client stands on.
     *
     * @param asyncContext wraps what {@code async} runs, on the thread that calls it
     * @param beforeWrite called before each write, with an exchange to read by; it throws to refuse the write
     * @param environment the name of the provider's environment; null for a base URL of the user's own
     */
    public static Exchange open(
            Provider provider,
            Transport transport,
            @Nullable Executor executor,
            UnaryOperator<Runnable> asyncContext,
            Timing timing,
            String userAgent,
            @Nullable Consumer<Exchange> beforeWrite,
            @Nullable String environment,
            ClientOptions options) {
        Background background = new Background(executor, asyncContext);
        System.Logger log = System.getLogger("io.paylinks." + provider.name());
        Shared shared = new Shared(provider, transport, background, timing, userAgent, beforeWrite, environment, log);
        return new Exchange(shared, options, new CommonHeaders(shared, options), Scope.NONE, true);
    }

    Provider provider() {
        return provider;
    }

    /** Names a resource whose operations this exchange makes. */
    public <T> Resource<T> resource(String name, Class<T> type) {
        return new Resource<>(this, name, type, null);
    }

    /** Sends an operation and returns the value of its answer. */
    <T> T send(Operation<?> operation, Class<T> type) {
        Decoder<T> decoder = Decoder.value(provider.json(), operation.resource.envelope, type);
        return call(operation, null, decoder, type);
    }

    /** Makes a call of which the listeners hear. */
    private <T> T call(Operation<?> operation, @Nullable Query query, Decoder<T> decoder, @Nullable Class<T> type) {
        Preparation preparation = preparation();
        Listening listening = Listening.begin(shared, options, operation);
        T value;
        try {
            Query sent = query == null ? query(operation) : query;
            value = value(preparation, operation, sent, decoder, type, listening);
        } catch (Throwable e) {
            if (e instanceof CallException failure && failure.outcome() == Outcome.UNKNOWN) {
                warn(failure);
            }
            if (listening != null) {
                listening.end(e);
            }
            throw e;
        }
        if (listening != null) {
            listening.end(null);
        }
        return value;
    }

    private <T> T value(
            Preparation preparation,
            Operation<?> operation,
            Query query,
            Decoder<T> decoder,
            @Nullable Class<T> type,
            @Nullable Listening listening) {
        try {
            return attempts(preparation, operation, query, decoder, listening);
        } catch (NotFoundException e) {
            // An earlier attempt may have deleted it: then this is what success looks like.
            if (type == Deleted.class && operation.method.equals("DELETE") && e.outcome() == Outcome.UNKNOWN) {
                record(new Scope.Recorded(
                        e.status(), e.headers(), e.requestId(), e.rateLimit(), e.attempts(), false, e.body()));
                return type.cast(new Deleted(Map.of()));
            }
            throw e;
        } catch (ConflictException e) {
            return existing(preparation, operation, decoder, e, listening);
        }
    }

    /** Tells the listeners of a call that is refused before it begins, and returns why. */
    IllegalArgumentException refused(Operation<?> operation, IllegalArgumentException why) {
        Listening listening = Listening.begin(shared, options, operation);
        if (listening != null) {
            listening.end(why);
        }
        return why;
    }

    /** Says without ids, as the log may go anywhere, that nobody knows what a call did. */
    private void warn(CallException failure) {
        shared.log().log(
                System.Logger.Level.WARNING,
                provider.name() + " " + failure.operation() + ": given up, outcome UNKNOWN, attempts: "
                        + failure.attempts() + ", "
                        + (failure.idempotencyKey() == null ? "without" : "with") + " an idempotency key");
    }

    /** Sends a list operation and returns its first page. */
    <T> Page<T> page(Operation<T> operation) {
        return page(operation, provider.paging(), false);
    }

    /** Sends a list operation with its own paging, whose end may be a page without new items. */
    <T> Page<T> page(Operation<T> operation, Paging paging, boolean endsWhenRepeated) {
        Decoder<RawPage<T>> decoder =
                Decoder.page(provider.json(), operation.resource.envelope, operation.resource.type);
        return new Walk<>(this, paging, operation, decoder, endsWhenRepeated).first(query(operation));
    }

    /** Sends what no resource models, once unless it only reads. */
    public <T> T send(String method, String path, @Nullable Object body, Class<T> type) {
        Arguments.notNull("type", type);
        Arguments.notNull("path", path);
        if (!METHODS.contains(Arguments.notNull("method", method))) {
            throw new IllegalArgumentException(
                    "unsupported HTTP method " + OneLine.of(method) + "; use one of " + METHODS);
        }
        if (!path.startsWith("/")
                || path.indexOf('{') >= 0
                || !shared.transport().isLiteral(path)) {
            throw new IllegalArgumentException("the path must start with / and must not contain braces, backslashes,"
                    + " control characters, or . and .. segments, escaped or not: " + OneLine.of(path));
        }
        Operation<T> operation = new Operation<>(resource("", type), "", method, path, method.equals("GET"));
        return body == null ? operation.send() : operation.body(body).send();
    }

    private <T> T existing(
            Preparation preparation,
            Operation<?> operation,
            Decoder<T> decoder,
            ConflictException conflict,
            @Nullable Listening listening) {
        String id = conflict.error().conflictingId();
        if (id == null) {
            throw conflict;
        }
        ConflictException used = Exceptions.withOutcome(conflict, Outcome.UNKNOWN); // the key has created something
        if (operation.existing == null || !options.returnExisting()) {
            throw used;
        }
        T value;
        JsonNode existing;
        String contradicted;
        try {
            Operation<?> read = operation.resource.get("get", operation.existing, id);
            value = attempts(preparation, read, Query.EMPTY, decoder, listening);
            existing = provider.json().tree(value);
            contradicted = contradicted(operation, existing);
        } catch (RuntimeException e) {
            used.addSuppressed(e);
            throw used;
        }
        String fetched = Json.text(existing.path("id"));
        if (fetched != null && !fetched.equals(id)) {
            throw Exceptions.withFieldError(
                    used, new FieldError("id", "fetching " + id + " returned " + fetched, null, Map.of()));
        }
        if (contradicted != null) {
            String why = "differs from " + id + ", which this idempotency key created earlier";
            throw Exceptions.withFieldError(conflict, new FieldError(contradicted, why, null, Map.of()));
        }
        if (scope.recorder() != null) {
            record(scope.recorder().last().replayed(conflict.attempts()));
        }
        return value;
    }

    /** Returns the field in which a request is another than the one that made what exists, or null. */
    private @Nullable String contradicted(Operation<?> operation, JsonNode existing) {
        if (!(operation.body instanceof Body.Json body)) {
            return null;
        }
        JsonNode request = provider.json().tree(body.value());
        String field = new Contradiction(provider.identifying()).between(request, existing);
        return field == null || body.envelope() == null ? field : body.envelope() + "." + field;
    }

    <T> T call(Operation<?> operation, Query query, Decoder<T> decoder) {
        return call(operation, query, decoder, null);
    }

    private <T> T attempts(
            Preparation preparation,
            Operation<?> operation,
            Query query,
            Decoder<T> decoder,
            @Nullable Listening listening) {
        requireOpen();
        Payload body = preparation.body(operation);
        if (shared.beforeWrite() != null && !operation.reads()) {
            shared.beforeWrite().accept(derive(Scope.NONE.with(scope.cancellation())));
        }
        return preparation
                .call(scope, operation, query, body, decoder, listening)
                .run();
    }

    private Query query(Operation<?> operation) {
        return operation.query == null ? Query.EMPTY : provider.json().query(operation.query);
    }

    private void record(Scope.Recorded recorded) {
        if (scope.recorder() != null) {
            scope.recorder().record(recorded);
        }
    }

    /** Returns how calls are made. */
    public ClientOptions options() {
        return options;
    }

    /** Derives an exchange with other options. */
    public Exchange with(UnaryOperator<ClientOptions> change) {
        ClientOptions changed = provider.accept(Arguments.notNull("the result of change", change.apply(options)));
        return new Exchange(shared, changed, new CommonHeaders(shared, changed), scope.together(null), false);
    }

    /** Makes a call in the background; cancelling the future cancels the call. */
    public <T> CompletableFuture<T> async(Function<Exchange, ? extends T> call) {
        requireOpen();
        Cancellation cancellation = new Cancellation();
        Exchange cancellable = derive(scope.with(cancellation));
        return shared.background().run(cancellation, () -> call.apply(cancellable));
    }

    /** Makes calls and returns the value together with the last answer. */
    public <T> ApiResponse<T> withResponse(Function<Exchange, ? extends T> call) {
        Scope.Recorder recorder = new Scope.Recorder();
        T value = call.apply(derive(scope.with(recorder)));
        Scope.Recorded last = recorder.last();
        return new ApiResponse<>(
                value,
                last.status(),
                last.headers(),
                last.requestId(),
                last.rateLimit(),
                last.attempts(),
                last.replayed(),
                last.body());
    }

    /** Makes calls of which one write carries a key. */
    public <T> T withIdempotencyKey(String key, Function<Exchange, ? extends T> call) {
        return call.apply(derive(scope.with(new Scope.OneKey(key))));
    }

    /**
     * Makes several calls under one deadline, which begins now, and with credentials that are read once. The pages of a
     * list that is begun here have that deadline, too.
     */
    public <T> T together(Function<Exchange, T> calls) {
        return calls.apply(derive(scope.together(preparation())));
    }

    private Preparation preparation() {
        return scope.together() != null ? scope.together() : new Preparation(shared, options, headers);
    }

    private void requireOpen() {
        if (shared.transport().isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
    }

    private Exchange derive(Scope scope) {
        return new Exchange(shared, options, headers, scope, false);
    }

    /** Ends everything, if this is the exchange that was opened; a derived one is left as it is. */
    public void close() {
        if (root) {
            shared.transport().close();
            shared.background().close();
        }
    }

    /** Returns the environment, the base URL and the options, without secrets. */
    @Override
    public String toString() {
        return (shared.environment() == null ? "" : shared.environment() + ", ") + shared.transport() + ", " + options;
    }
}
