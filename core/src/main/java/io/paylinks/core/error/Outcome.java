package io.paylinks.core.error;

import io.paylinks.core.internal.Arguments;

/** What a failed call may have done at the provider, over all its attempts, from nothing to everything. */
public enum Outcome {
    /** No request was sent. Nothing happened. */
    NOT_SENT,
    /** Nothing was changed: the provider refused the request, or the call only reads. */
    REJECTED,
    /**
     * A write may have run: its response was lost, or was 408 or 5xx, or said that its idempotency key had been used
     * before. Check before you send it again.
     */
    UNKNOWN,
    /** A write ran: the provider said so, but its response could not be read. Do not send it again. */
    APPLIED;

    /** Returns the worse of two outcomes. */
    public Outcome worseOf(Outcome other) {
        return compareTo(Arguments.notNull("other", other)) >= 0 ? this : other;
    }
}
