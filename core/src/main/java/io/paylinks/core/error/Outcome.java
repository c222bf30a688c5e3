package io.paylinks.core.error;

/** What a failed call did on the provider's side, in the worst case over all its attempts: from harmless to done. */
public enum Outcome {
    /** No request left this machine. Nothing happened. */
    NOT_SENT,
    /** Nothing was changed: the server refused the request, or the call only reads. */
    REJECTED,
    /** A write that may have run: its answer was lost, or was 408 or 5xx. Look before sending it again. */
    UNKNOWN,
    /** A write that ran: the server said so, but what it answered could not be read. Do not send it again. */
    APPLIED;

    /** Returns the worse of two outcomes. */
    public Outcome orWorse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
