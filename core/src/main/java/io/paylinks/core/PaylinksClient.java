package io.paylinks.core;

import io.paylinks.core.internal.Exchange;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the clients of all providers can do. A client is immutable and safe to share between threads; keep one.
 *
 * @param <C> the provider's client
 */
public abstract class PaylinksClient<C extends PaylinksClient<C>> implements AutoCloseable {
    private final Exchange exchange;
    private final Function<Exchange, C> derive;

    /** Takes what the client stands on, and how to make a client that stands on another. */
    @SuppressWarnings("exports") // the machinery is for the provider modules only
    protected PaylinksClient(Exchange exchange, Function<Exchange, C> derive) {
        this.exchange = exchange;
        this.derive = derive;
    }

    /** Derives a client with other options, over the same connections. Closing it does nothing. */
    public final C with(UnaryOperator<ClientOptions> change) {
        return derive.apply(exchange.with(change));
    }

    /**
     * Makes a call in the background: {@code client.async(c -> c.payments().get(id))}.
     *
     * <p>It runs on the builder's executor, else on a virtual thread, or a daemon thread before Java 21. Cancelling the
     * future ends the call at once, or its wait for the next attempt. A failure is the cause of the future's exception.
     *
     * @throws IllegalStateException if the client is closed
     */
    public final <T> CompletableFuture<T> async(Function<? super C, ? extends T> call) {
        return exchange.async(e -> call.apply(derive.apply(e)));
    }

    /**
     * Makes a call and returns its value with status, headers, request id, rate limit, attempts and raw body:
     * {@code client.withResponse(c -> c.payments().get(id))}. Of several calls, the last answer is returned.
     *
     * @throws IllegalStateException if no call was made
     */
    public final <T> ApiResponse<T> withResponse(Function<? super C, ? extends T> call) {
        return exchange.withResponse(e -> call.apply(derive.apply(e)));
    }

    /** Makes calls of which one write carries a key; for clients whose provider knows idempotency keys. */
    protected final <T> T keyed(String key, Function<? super C, ? extends T> call) {
        return exchange.withIdempotencyKey(key, e -> call.apply(derive.apply(e)));
    }

    /**
     * Sends a request that no method models. It is tried again only if it is a GET.
     *
     * @param method the HTTP method in upper case
     * @param path the path below the base URL, percent-encoded, with a query if there is one, and without {@code .} or {@code ..}
     * @param body a map, a record or the like, written as JSON; null for none
     * @param type what to read the answer as: {@code Map.class}, or a record
     */
    public final <T> T send(String method, String path, @Nullable Object body, Class<T> type) {
        return exchange.send(method, path, body, type);
    }

    /**
     * Closes the client: requests under way end, a call that waits to try again ends when its wait is over, and later calls
     * throw {@link IllegalStateException}, here and in all clients derived from this one. Does nothing on a derived client. An {@code OkHttpClient} that was passed in stays open.
     */
    @Override
    public final void close() {
        exchange.close();
    }

    /** Returns the base URL and the options, without secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + exchange + "]";
    }
}
