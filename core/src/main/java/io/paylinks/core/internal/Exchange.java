package io.paylinks.core.internal;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Page;
import io.paylinks.core.internal.call.Call;
import io.paylinks.core.internal.call.CallSettings;
import io.paylinks.core.internal.call.Endpoint;
import io.paylinks.core.internal.call.Listeners;
import io.paylinks.core.internal.call.PageFetcher;
import io.paylinks.core.internal.call.Request;
import io.paylinks.core.internal.call.Scope;
import io.paylinks.core.internal.call.Shared;
import io.paylinks.core.internal.json.Decoder;
import io.paylinks.core.internal.json.RawPage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a client. A derived client has its own exchange, which shares the connections. Immutable. A call
 * itself is a {@link Call}.
 */
public final class Exchange {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final CallSettings settings;
    private final boolean isRoot;

    private Exchange(CallSettings settings, boolean isRoot) {
        this.settings = settings;
        this.isRoot = isRoot;
    }

    /**
     * Opens the exchange of a new client.
     *
     * @param beforeWrite called before each write, with an exchange to read by; it throws to reject the write
     */
    public static Exchange open(
            Shared.Builder shared, @Nullable Consumer<Exchange> beforeWrite, ClientOptions options) {
        if (beforeWrite != null) {
            shared.beforeWrite(settings -> beforeWrite.accept(new Exchange(settings, false)));
        }
        return new Exchange(CallSettings.of(shared.build(), options), true);
    }

    Provider provider() {
        return settings.shared().provider();
    }

    /** Returns a resource whose operations are called through this exchange. */
    public <T> Resource<T> resource(String name, Class<T> type) {
        return new Resource<>(this, name, type, null);
    }

    /** Sends a request that no resource models. It is retried only if it is a GET. */
    public <T> T send(String method, String path, @Nullable Object body, Class<T> type) {
        Arguments.notNull("type", type);
        Arguments.notNull("path", path);
        if (!METHODS.contains(Arguments.notNull("method", method))) {
            throw new IllegalArgumentException(
                    "unsupported HTTP method " + OneLine.of(method) + "; use one of " + METHODS);
        }
        if (!path.startsWith("/")
                || path.indexOf('{') >= 0
                || !settings.shared().transport().isLiteral(path)) {
            throw new IllegalArgumentException("the path must start with / and must not contain braces, backslashes,"
                    + " control characters, or . and .. segments, escaped or not: " + OneLine.of(path));
        }
        Endpoint endpoint = Endpoint.raw(method, path);
        Operation<T> operation = new Operation<>(resource("", type), endpoint, endpoint.reads());
        return body == null ? operation.send() : operation.body(body).send();
    }

    /** Makes a call and returns the value of its response. */
    <T> T send(Request request, @Nullable String envelope, Class<T> type) {
        return new Call<>(settings, request, Decoder.value(provider().json(), envelope, type), type).run();
    }

    /**
     * Makes a call and returns the first page of a list.
     *
     * @param endsWhenRepeated whether a page without new items is the end
     */
    <T> Page<T> page(Request request, Resource<T> resource, Paging paging, boolean endsWhenRepeated) {
        Decoder<RawPage<T>> decoder = Decoder.page(provider().json(), resource.envelope, resource.type);
        return new PageFetcher<>(settings, request, decoder, resource.type, paging, endsWhenRepeated).first();
    }

    /** Notifies the listeners of a call that is rejected before it begins, and returns the reason. */
    IllegalArgumentException refused(Endpoint endpoint, IllegalArgumentException why) {
        Listeners listeners = Listeners.begin(settings, endpoint);
        if (listeners != null) {
            listeners.callEnded(why);
        }
        return why;
    }

    public ClientOptions options() {
        return settings.options();
    }

    /** Derives an exchange with other options. */
    public Exchange with(UnaryOperator<ClientOptions> change) {
        ClientOptions changed = Arguments.notNull("the result of change", change.apply(options()));
        return new Exchange(settings.with(provider().accept(changed)), false);
    }

    /** Makes a call in the background; cancelling the future cancels the call. */
    public <T> CompletableFuture<T> async(Function<Exchange, ? extends T> call) {
        settings.shared().requireOpen();
        Cancellation cancellation = new Cancellation();
        Exchange cancellable = derive(settings.scope().with(cancellation));
        return settings.shared().background().run(cancellation, () -> call.apply(cancellable));
    }

    /** Makes calls and returns the value together with the last response. */
    public <T> ApiResponse<T> withResponse(Function<Exchange, ? extends T> call) {
        Scope.Recorder recorder = new Scope.Recorder();
        T value = call.apply(derive(settings.scope().with(recorder)));
        return recorder.last().with(value);
    }

    /** Makes calls with an idempotency key, which exactly one write uses. */
    public <T> T withIdempotencyKey(String key, Function<Exchange, ? extends T> call) {
        return call.apply(derive(settings.scope().with(new Scope.SingleUseKey(key))));
    }

    /**
     * Makes several calls under one deadline, which starts now, and with credentials that are read once. The pages of a
     * list that is started here share that deadline.
     */
    public <T> T underOneDeadline(Function<Exchange, T> calls) {
        return calls.apply(derive(settings.scope().withPreparation(settings.preparation())));
    }

    private Exchange derive(Scope scope) {
        return new Exchange(settings.with(scope), false);
    }

    /** Closes the client. Does nothing on the exchange of a derived client. */
    public void close() {
        if (isRoot) {
            settings.shared().close();
        }
    }

    /** Returns the environment, the base URL and the options, without secrets. */
    @Override
    public String toString() {
        return settings.shared() + ", " + options();
    }
}
