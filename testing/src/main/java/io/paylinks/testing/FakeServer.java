package io.paylinks.testing;

import io.paylinks.testing.engine.Provider;
import io.paylinks.testing.engine.Rejection;
import io.paylinks.testing.engine.Server;
import io.paylinks.testing.engine.data.Arguments;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An in-process fake of one provider's API on a port of 127.0.0.1.
 *
 * <p>It stores created resources until it is closed, records the last requests (see {@link #maxRecorded}), and can be
 * made to fail. Its generated ids differ from those of every other fake. It is thread-safe and uses only daemon
 * threads, so it does not keep the JVM running if {@link #close()} is never called.
 *
 * <p>Its methods reject null, unknown ids and invalid values with an {@link IllegalArgumentException} that lists the
 * valid values, and changes that the current state does not allow with an {@link IllegalStateException}.
 */
public abstract class FakeServer implements AutoCloseable {

    private final Server server;

    FakeServer(Provider api, Runnable afterChange, int port) {
        server = new Server(api, afterChange, port);
    }

    /**
     * Returns the base URL of this server, without a trailing slash.
     *
     * @return the URL, such as {@code http://127.0.0.1:41234}
     */
    public final String url() {
        return server.url();
    }

    /**
     * Returns the last requests, oldest first, including those that failed by a fault: at most as many as
     * {@link #maxRecorded} allows. Older ones are dropped; see {@link #droppedRequests()}.
     *
     * @return an immutable copy
     */
    public final List<RecordedRequest> requests() {
        return server.requests().stream().map(RecordedRequest::of).toList();
    }

    /**
     * Returns the last request received.
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

    /**
     * Returns how many requests are no longer in {@link #requests()}, because they exceeded the limits of
     * {@link #maxRecorded}. While this is 0, {@link #requests()} is complete.
     *
     * @return the number of requests dropped since the start or the last {@link #clearRequests()}
     */
    public final int droppedRequests() {
        return server.droppedRequests();
    }

    /** Removes the recorded requests and resets {@link #droppedRequests()}. The stored resources remain. */
    public final void clearRequests() {
        server.clearRequests();
    }

    /**
     * Limits the recording, so that a long test does not fill the heap: that of requests and, if the fake delivers
     * webhooks, separately that of deliveries. If a limit is exceeded, the oldest entries are dropped; the newest one
     * is always retained. Default: 1000 entries and 16 MiB.
     *
     * @param entries the maximum number of requests, and of deliveries, at least 1
     * @param bodyBytes the maximum size of all request bodies together, and of all delivery bodies, in bytes; at least
     *     0
     * @throws IllegalArgumentException if a limit is too small
     */
    public void maxRecorded(int entries, long bodyBytes) {
        server.limitRequests(Arguments.atLeast(1, "entries", entries), Arguments.atLeast(0L, "bodyBytes", bodyBytes));
    }

    /** Makes the next request fail as the fault says. */
    public final void failNext(Fault fault) {
        failNext(1, fault);
    }

    /**
     * Makes the next requests fail as the fault says. Faults queue up after those added before.
     *
     * @param count the number of requests, at least 1
     * @param fault the fault of each request
     * @throws IllegalArgumentException if the count is less than 1
     */
    public final void failNext(int count, Fault fault) {
        failNext(count, fault, request -> true);
    }

    /**
     * Makes the next matching requests fail as the fault says; other requests are handled normally.
     *
     * @param count the number of requests, at least 1
     * @param fault the fault of each request
     * @param which returns whether a request matches
     * @throws IllegalArgumentException if the count is less than 1
     */
    public final void failNext(int count, Fault fault, Predicate<RecordedRequest> which) {
        Arguments.notNull("fault", fault);
        Arguments.notNull("which", which);
        server.plan(
                Arguments.atLeast(1, "count", count),
                fault.failure(),
                request -> which.test(RecordedRequest.of(request)));
    }

    /** Stops the server and cancels pending responses. */
    @Override
    public final void close() {
        server.close();
    }

    final <T> T locked(Supplier<T> change) {
        try {
            return server.locked(change);
        } catch (Rejection rejection) {
            throw new IllegalStateException("the API rejects this with " + rejection.getMessage(), rejection);
        }
    }

    final void run(Runnable change) {
        locked(() -> {
            change.run();
            return this;
        });
    }
}
