package io.paylinks.core.internal.call;

import io.paylinks.core.internal.json.Json;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request of a call, the same in each of its attempts.
 *
 * @param ids the values for the path of the endpoint
 * @param query the object whose fields become the query, or null
 */
public record Request(
        Endpoint endpoint,
        List<String> ids,
        @Nullable Object query,
        @Nullable Body body,
        Terms terms) {

    /**
     * The conditions for sending a request.
     *
     * @param isReplayable whether a repetition does no harm
     * @param isIdempotentByKey whether it is replayable because the server honours an idempotency key
     * @param isAnonymous whether it is sent without credentials
     * @param timeout the time limit of one attempt, or null for that of the options
     * @param existing the endpoint that returns what an earlier request with the same key created, or null
     */
    public record Terms(
            boolean isReplayable,
            boolean isIdempotentByKey,
            boolean isAnonymous,
            @Nullable Duration timeout,
            @Nullable Endpoint existing) {
        static final Terms READ = new Terms(true, false, false, null, null);
    }

    /**
     * Creates a request that reads a resource.
     *
     * @throws IllegalArgumentException if the id cannot be one
     */
    static Request read(Endpoint endpoint, String id) {
        String problem = endpoint.problemOf(id);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return new Request(endpoint, List.of(id), null, null, Terms.READ);
    }

    boolean reads() {
        return endpoint.reads();
    }

    /** Returns the names and values of the query in turn. */
    public List<String> parameters(Json json) {
        return query == null ? List.of() : json.query(query);
    }
}
