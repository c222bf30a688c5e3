package io.paylinks.core.internal;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes calls: adds to an operation what the client knows, and hands it to a {@link Call}. Immutable. */
public final class Exchange {
    private static final byte[] EMPTY_BODY = {};
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern DOTS = Pattern.compile("/(\\.|%2[eE]){1,2}(/|\\?|$)");

    private final Shared shared;
    private final Provider provider;
    private final Transport transport;
    private final ClientOptions options;
    private final Scope scope;
    private final boolean root;

    private Exchange(Shared shared, ClientOptions options, Scope scope, boolean root) {
        this.shared = shared;
        this.provider = shared.provider;
        this.transport = shared.transport;
        this.options = options;
        this.scope = scope;
        this.root = root;
    }

    /**
     * Opens what a new client stands on.
     *
     * @param beforeWrite called before each write, with an exchange to read by; it throws to refuse the write
     */
    public static Exchange open(
            Provider provider,
            Transport transport,
            @Nullable Executor executor,
            Timing timing,
            String userAgent,
            @Nullable Consumer<Exchange> beforeWrite,
            ClientOptions options) {
        Background background = new Background(executor);
        Shared shared = new Shared(provider, transport, background, timing, userAgent, beforeWrite);
        return new Exchange(shared, options, Scope.NONE, true);
    }

    /** What a client and all that are derived from it share. */
    record Shared(
            Provider provider,
            Transport transport,
            Background background,
            Timing timing,
            String userAgent,
            @Nullable Consumer<Exchange> beforeWrite) {}

    // ---- calls -----------------------------------------------------------------------------------------------------

    /** Names a resource whose operations this exchange makes. */
    public <T> Resource<T> resource(String name, Class<T> type) {
        return new Resource<>(this, name, type, null);
    }

    /** Sends an operation and returns the value of its answer. */
    <T> T send(Operation<?> operation, Class<T> type) {
        Decoder<T> decoder = Decoder.value(provider.json(), operation.resource.envelope, type);
        try {
            return call(operation, query(operation), decoder);
        } catch (NotFoundException e) {
            // An earlier attempt may have deleted it: then this is what success looks like.
            if (type == Deleted.class && operation.method.equals("DELETE") && e.outcome() == Outcome.UNKNOWN) {
                record(new Scope.Recorded(
                        e.status(), e.headers(), e.requestId(), e.rateLimit(), e.attempts(), false, e.body()));
                return type.cast(new Deleted(Map.of()));
            }
            throw e;
        } catch (ConflictException e) {
            return existing(operation, decoder, e);
        }
    }

    /** Sends a list operation and returns its first page. */
    <T> Page<T> page(Operation<T> operation) {
        List<String> names = new ArrayList<>(provider.paging().itemNames());
        if (operation.resource.envelope != null) {
            names.add(operation.resource.envelope);
        }
        Decoder<RawPage<T>> decoder = Decoder.page(provider.json(), names, operation.resource.type);
        return new Walk<>(this, provider.paging(), operation, decoder).first(query(operation));
    }

    /** Sends what no resource models, once unless it only reads. */
    public <T> T send(String method, String path, @Nullable Object body, Class<T> type) {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("a method is one of " + METHODS + ", not " + method);
        }
        if (!path.startsWith("/")
                || path.indexOf('{') >= 0
                || DOTS.matcher(path).find()) {
            throw new IllegalArgumentException("a path begins with / and has no braces and no dots for steps: " + path);
        }
        Operation<T> operation = new Operation<>(resource("", type), "", method, path, method.equals("GET"));
        return body == null ? operation.send() : operation.body(body).send();
    }

    private <T> T existing(Operation<?> operation, Decoder<T> decoder, ConflictException conflict) {
        String id = conflict.error().conflictingId();
        if (id == null || operation.existing == null || !options.returnExisting()) {
            throw conflict;
        }
        try {
            T value = call(operation.resource.get("get", operation.existing, id), Query.EMPTY, decoder);
            if (scope.recorder() != null) {
                record(scope.recorder().last().replayed(conflict.attempts()));
            }
            return value;
        } catch (RuntimeException e) {
            conflict.addSuppressed(e);
            throw conflict; // it names the id
        }
    }

    <T> T call(Operation<?> operation, Query query, Decoder<T> decoder) {
        if (transport.isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
        byte[] body = body(operation);
        if (shared.beforeWrite != null && !operation.reads()) {
            shared.beforeWrite.accept(derive(options, Scope.NONE.with(scope.cancellation())));
        }
        Credentials credentials = credentials();
        String key = key(operation);
        Outgoing outgoing = transport.prepare(
                operation.method,
                operation.path,
                operation.ids,
                query.parameters(),
                headers(credentials, key),
                body,
                operation.replayable);
        return new Call<>(shared, options, scope, operation, outgoing, credentials, key, decoder).run();
    }

    private Query query(Operation<?> operation) {
        return operation.query == null ? Query.EMPTY : provider.json().query(operation.query);
    }

    private byte @Nullable [] body(Operation<?> operation) {
        if (operation.body != null) {
            return provider.json().body(operation.body, operation.bodyEnvelope);
        }
        return operation.reads() ? null : EMPTY_BODY;
    }

    /** Returns names and values in turn; of two with one name, the later one counts. */
    private List<String> headers(Credentials credentials, @Nullable String key) {
        List<String> headers = new ArrayList<>(16);
        options.headers().forEach((name, value) -> add(headers, name, value));
        add(headers, "User-Agent", shared.userAgent);
        add(headers, "Accept", "application/json");
        provider.headers().forEach((name, value) -> add(headers, name, value));
        credentials.headers().forEach((name, value) -> add(headers, name, value.reveal()));
        if (key != null && provider.keyHeader() != null) {
            add(headers, provider.keyHeader(), key);
        }
        return headers;
    }

    private static void add(List<String> headers, String name, String value) {
        headers.add(name);
        headers.add(value);
    }

    private Credentials credentials() {
        Supplier<Credentials> source = options.credentials();
        Credentials credentials;
        try {
            credentials = source == null ? null : source.get();
        } catch (RuntimeException e) {
            throw new ConfigurationException("the source of the credentials failed; nothing was sent", e);
        }
        if (credentials == null) {
            throw new ConfigurationException("the source of the credentials returned none; nothing was sent");
        }
        return credentials;
    }

    private @Nullable String key(Operation<?> operation) {
        boolean sent = operation.replayableByKey || provider.keyedMethods().contains(operation.method);
        if (scope.key() != null && !operation.reads()) {
            return scope.key().takeFor(operation, sent);
        }
        return sent ? UUID.randomUUID().toString() : null;
    }

    private void record(Scope.Recorded recorded) {
        if (scope.recorder() != null) {
            scope.recorder().record(recorded);
        }
    }

    // ---- derived exchanges -----------------------------------------------------------------------------------------

    /** Derives an exchange with other options. */
    public Exchange with(UnaryOperator<ClientOptions> change) {
        return derive(change.apply(options), scope);
    }

    /** Makes a call in the background; cancelling the future cancels the call. */
    public <T> CompletableFuture<T> async(Function<Exchange, ? extends T> call) {
        if (transport.isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
        Cancellation cancellation = new Cancellation();
        Exchange cancellable = derive(options, scope.with(cancellation));
        CompletableFuture<T> future = new CompletableFuture<>();
        CompletableFuture<T> unused = future.whenComplete((value, failure) -> cancellation.cancel());
        shared.background.execute(() -> {
            if (!cancellation.start()) {
                return;
            }
            T value;
            try {
                value = call.apply(cancellable);
            } catch (Throwable e) {
                cancellation.finish();
                future.completeExceptionally(e);
                return;
            }
            cancellation.finish();
            future.complete(value);
        });
        return future;
    }

    /** Makes calls and returns the value together with the last answer. */
    public <T> ApiResponse<T> withResponse(Function<Exchange, ? extends T> call) {
        Scope.Recorder recorder = new Scope.Recorder();
        T value = call.apply(derive(options, scope.with(recorder)));
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
        return call.apply(derive(options, scope.with(new Scope.OneKey(key))));
    }

    private Exchange derive(ClientOptions options, Scope scope) {
        return new Exchange(shared, options, scope, false);
    }

    /** Ends everything, if this is the exchange that was opened; a derived one is left as it is. */
    public void close() {
        if (root) {
            transport.close();
            shared.background.close();
        }
    }

    /** Returns the base URL and the options, without secrets. */
    @Override
    public String toString() {
        return transport + ", " + options;
    }
}
