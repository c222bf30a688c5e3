package io.paylinks.core.internal.call;

import io.paylinks.core.CallListener.UnexpectedValue;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The progress of a call, and the worst outcome of its attempts. */
final class Progress {
    private final Endpoint endpoint;
    private final Outgoing outgoing;
    private final @Nullable String key;
    private final boolean isObserved;

    private int attempts;
    private @Nullable Integer status;
    private @Nullable String requestId;
    private boolean isTruncated;
    private Set<UnexpectedValue> unexpected = Set.of();
    private Outcome last = Outcome.NOT_SENT;
    private Outcome worst = Outcome.NOT_SENT;

    Progress(Endpoint endpoint, Prepared prepared, boolean isObserved) {
        this.endpoint = endpoint;
        this.outgoing = prepared.outgoing();
        this.key = prepared.key();
        this.isObserved = isObserved;
    }

    void begin() {
        attempts++;
        status = null;
        requestId = null;
        isTruncated = false;
    }

    /** Records that the response was truncated, so that a read may be retried. */
    void truncated() {
        isTruncated = true;
    }

    boolean wasTruncated() {
        return isTruncated;
    }

    void responded(int status) {
        this.status = status;
    }

    /** Records what was unexpected in the response. */
    void unexpected(Set<UnexpectedValue> values) {
        this.unexpected = values;
    }

    Set<UnexpectedValue> unexpected() {
        return unexpected;
    }

    /** Returns whether listeners observe the attempt and need the request id. */
    boolean isObserved() {
        return isObserved;
    }

    boolean reads() {
        return endpoint.reads();
    }

    void requestId(@Nullable String id) {
        this.requestId = id;
    }

    /** Returns the provider's id of the attempt's request, or null if there is none, or no listener. */
    @Nullable
    String requestId() {
        return requestId;
    }

    /** Records how the attempt ended, and returns the details for an exception. */
    CallDetails ended(Outcome outcome) {
        last = outcome;
        worst = worst.worseOf(outcome);
        if (outgoing.mayHaveBeenReceived() && !endpoint.reads()) {
            worst = worst.worseOf(Outcome.UNKNOWN);
        }
        return new CallDetails(endpoint.operation(), endpoint.method(), outgoing.path(), attempts, key, worst);
    }

    int attempts() {
        return attempts;
    }

    /** Returns the status of the response, or null if there was none. */
    @Nullable
    Integer status() {
        return status;
    }

    /** Returns the outcome of the last attempt alone. */
    Outcome last() {
        return last;
    }
}
