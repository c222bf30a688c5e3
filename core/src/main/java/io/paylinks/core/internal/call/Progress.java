package io.paylinks.core.internal.call;

import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.http.Transport.Outgoing;
import org.jspecify.annotations.Nullable;

/** How far a call has come, and the worst that can be said of its attempts. */
final class Progress {
    private final Endpoint endpoint;
    private final Outgoing outgoing;
    private final @Nullable String key;
    private final boolean isObserved;

    private int attempts;
    private @Nullable Integer status;
    private @Nullable String requestId;
    private boolean cutShort;
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
        cutShort = false;
    }

    /** Notes that the answer broke off, so that a read may ask for it again. */
    void cutShort() {
        cutShort = true;
    }

    boolean wasCutShort() {
        return cutShort;
    }

    void answered(int status) {
        this.status = status;
    }

    /** Returns whether there are listeners, which are given the id of the request. */
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

    /** Notes how the attempt ended, and returns what an exception says of the call. */
    CallDetails ended(Outcome outcome) {
        last = outcome;
        worst = worst.worseOf(outcome);
        if (outgoing.wasLost() && !endpoint.reads()) {
            worst = worst.worseOf(Outcome.UNKNOWN);
        }
        return new CallDetails(endpoint.operation(), endpoint.method(), outgoing.path(), attempts, key, worst);
    }

    int attempts() {
        return attempts;
    }

    /** Returns the status that the attempt was answered with, or null if there was no answer. */
    @Nullable
    Integer status() {
        return status;
    }

    /** Returns the outcome of the last attempt alone. */
    Outcome last() {
        return last;
    }
}
