package io.paylinks.core.error;

import io.paylinks.core.internal.Arguments;

/** The possible effects of a failed call at the provider, over all its attempts, from best to worst. */
public enum Outcome {
    /** No request was sent. Nothing happened. */
    NOT_SENT,
    /** Nothing was changed: the provider rejected the request, or the call was read-only. */
    REJECTED,
    /**
     * A write may have been processed: its response was lost, or was 408 or 5xx, or said that its idempotency key was
     * used before. Check before retrying.
     */
    UNKNOWN,
    /** A write was processed: the provider reported success, but its response could not be read. Do not retry it. */
    APPLIED;

    /** Returns the worse of two outcomes. */
    public Outcome worseOf(Outcome other) {
        return compareTo(Arguments.notNull("other", other)) >= 0 ? this : other;
    }
}
