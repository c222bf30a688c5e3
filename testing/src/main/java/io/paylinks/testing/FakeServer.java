package io.paylinks.testing;

import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Server;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An in-process fake of one provider's API on a port of 127.0.0.1.
 *
 * <p>It keeps what was created, records every request and can be told to fail. It is thread-safe and uses daemon
 * threads only, so a JVM that forgets {@link #close()} still exits.
 */
public abstract class FakeServer implements AutoCloseable {

    private final Server server;

    FakeServer(Provider api, int port) {
        server = new Server(api, port);
    }

    /**
     * Returns the address of this server, without a trailing slash.
     *
     * @return for instance {@code http://127.0.0.1:41234}
     */
    public final String url() {
        return server.url();
    }

    /**
     * Returns the requests received so far, oldest first, including those that met a fault.
     *
     * @return an immutable copy
     */
    public final List<RecordedRequest> requests() {
        return server.requests().stream().map(RecordedRequest::of).toList();
    }

    /**
     * Returns the request received last.
     *
     * @return the last request
     * @throws IllegalStateException if there was none
     */
    public final RecordedRequest lastRequest() {
        List<RecordedRequest> requests = requests();
        if (requests.isEmpty()) {
            throw new IllegalStateException("no request was received");
        }
        return requests.get(requests.size() - 1);
    }

    /** Forgets the requests recorded so far; the data stays. */
    public final void clearRequests() {
        server.clearRequests();
    }

    /**
     * Lets the next request meet a fault.
     *
     * @param fault what happens to it
     */
    public final void failNext(Fault fault) {
        failNext(1, fault);
    }

    /**
     * Lets the next requests meet a fault. Faults queue up behind those planned before.
     *
     * @param count how many requests
     * @param fault what happens to each
     */
    public final void failNext(int count, Fault fault) {
        failNext(count, fault, request -> true);
    }

    /**
     * Lets the next requests of a kind meet a fault; other requests are answered as usual.
     *
     * @param count how many requests
     * @param fault what happens to each
     * @param which tells the requests that are meant
     */
    public final void failNext(int count, Fault fault, Predicate<RecordedRequest> which) {
        server.plan(count, fault.failure(), request -> which.test(RecordedRequest.of(request)));
    }

    /** Stops the server and ends answers that are still waiting. */
    @Override
    public final void close() {
        server.close();
    }

    final <T> T locked(Supplier<T> change) {
        return server.locked(change);
    }

    final void run(Runnable change) {
        locked(() -> {
            change.run();
            return this;
        });
    }
}
