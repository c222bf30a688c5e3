package io.paylinks.core;

import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The base class of the clients. A client is immutable and thread-safe: create one and share it.
 *
 * @param <C> the provider's client
 */
public abstract class PaylinksClient<C extends PaylinksClient<C>> implements AutoCloseable {
    private final Exchange exchange;
    private final Function<Exchange, C> derive;

    /**
     * For the provider modules: the exchange makes the calls, and the function creates a client over another exchange.
     */
    @SuppressWarnings("exports") // the machinery is for the provider modules only
    protected PaylinksClient(Exchange exchange, Function<Exchange, C> derive) {
        this.exchange = exchange;
        this.derive = derive;
    }

    /**
     * Returns a client with other options that shares the connections of this one: {@code client.with(o ->
     * o.deadline(Duration.ofMinutes(2)))}. Closing it has no effect.
     */
    public final C with(UnaryOperator<ClientOptions> change) {
        Arguments.notNull("change", change);
        return derive.apply(exchange.with(change));
    }

    /**
     * Makes a call in the background: {@code client.async(c -> c.payments().get(id))}.
     *
     * <p>The call runs on the builder's executor if one is set, otherwise on a virtual thread, or on a daemon thread
     * before Java 21. Cancelling the future cancels the call, whether it is in flight or waiting for its next attempt.
     * If the call fails, its exception is the cause of the future's {@code CompletionException}.
     *
     * @throws IllegalStateException if the client is closed
     */
    public final <T> CompletableFuture<T> async(Function<? super C, ? extends T> call) {
        Arguments.notNull("call", call);
        return exchange.async(e -> call.apply(derive.apply(e)));
    }

    /**
     * Makes a call and returns its value together with the response: status, headers, request id, rate limit, number of
     * attempts and raw body: {@code client.withResponse(c -> c.payments().get(id))}. If the function makes several
     * calls, the response is that of the last call.
     *
     * @throws IllegalStateException if the function makes no call with the client passed to it
     */
    public final <T> ApiResponse<T> withResponse(Function<? super C, ? extends T> call) {
        Arguments.notNull("call", call);
        return exchange.withResponse(e -> call.apply(derive.apply(e)));
    }

    /**
     * Makes calls with an idempotency key, which exactly one write uses. For providers that support idempotency keys.
     */
    protected final <T> T keyed(String key, Function<? super C, ? extends T> call) {
        Arguments.notNull("call", call);
        return exchange.withIdempotencyKey(key, e -> call.apply(derive.apply(e)));
    }

    /**
     * Sends a request without a body, for operations that have no method. It is retried only if it is a GET.
     *
     * @param method the HTTP method, in upper case
     * @param path the percent-encoded path below the base URL, with an optional query; must not contain {@code .} or
     *     {@code ..} segments
     * @param type the type of the response: {@code Map.class} or a record
     */
    public final <T> T send(String method, String path, Class<T> type) {
        return exchange.send(method, path, null, type);
    }

    /**
     * Sends a request with a JSON body, for operations that have no method. It is retried only if it is a GET.
     *
     * @param method the HTTP method, in upper case
     * @param path the percent-encoded path below the base URL, with an optional query; must not contain {@code .} or
     *     {@code ..} segments
     * @param body the value that is written as JSON, such as a map or a record
     * @param type the type of the response: {@code Map.class} or a record
     */
    public final <T> T send(String method, String path, Object body, Class<T> type) {
        return exchange.send(method, path, Arguments.notNull("body", body), type);
    }

    /**
     * Closes the client and all clients derived from it. Requests in flight and waits between attempts are cancelled,
     * and later calls throw {@link IllegalStateException}. An {@code OkHttpClient} that was passed in stays open.
     * Closing a derived client has no effect.
     */
    @Override
    public final void close() {
        exchange.close();
    }

    /** Returns the environment, the base URL and the options, without secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + exchange + "]";
    }
}
