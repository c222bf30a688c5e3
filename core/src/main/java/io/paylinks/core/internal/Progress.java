package io.paylinks.core.internal;

import io.paylinks.core.error.CallDetails;
import io.paylinks.core.error.Outcome;
import org.jspecify.annotations.Nullable;

/** How far a call has come, and the worst that can be said of its attempts. */
final class Progress {
    private final Operation<?> operation;
    private final String path;
    private final @Nullable String key;

    private int attempts;
    private @Nullable Integer status;
    private Outcome last = Outcome.NOT_SENT;
    private Outcome worst = Outcome.NOT_SENT;

    Progress(Operation<?> operation, String path, @Nullable String key) {
        this.operation = operation;
        this.path = path;
        this.key = key;
    }

    void begin() {
        attempts++;
        status = null;
    }

    void answered(int status) {
        this.status = status;
    }

    /** Notes how the attempt ended, and returns what an exception says of the call. */
    CallDetails ended(Outcome outcome) {
        last = outcome;
        worst = worst.orWorse(outcome);
        return new CallDetails(operation.id(), operation.method, path, attempts, key, worst);
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
