package io.paylinks.core.internal;

import io.paylinks.core.CallListener;
import io.paylinks.core.RequestHook;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, as the steps around it see it. */
final class Attempt implements RequestHook.Request, CallListener.AttemptStart {
    private final Operation<?> operation;
    private final @Nullable String retryReason;
    private final Waiting waiting;
    private int number;
    private Outgoing outgoing;
    private @Nullable HeldBack heldBack;
    private @Nullable End end;

    Attempt(Operation<?> operation, @Nullable String retryReason, Waiting waiting, Outgoing outgoing) {
        this.operation = operation;
        this.retryReason = retryReason;
        this.waiting = waiting;
        this.outgoing = outgoing;
    }

    /** Waits on behalf of an attempt, within the deadline of its call. */
    interface Waiting {
        /** Returns what is left of the deadline; not positive if it has passed. */
        Duration left();

        void sleep(Duration wait) throws InterruptedException;

        /** Tells whether the client was closed or the call cancelled, so that no wait lasts any longer. */
        boolean isEnded();
    }

    @Override
    public String operation() {
        return operation.id();
    }

    @Override
    public String method() {
        return operation.method;
    }

    @Override
    public String path() {
        return operation.template();
    }

    @Override
    public int number() {
        return number;
    }

    /** Says which attempt of its call it is; only who listens asks. */
    void number(int number) {
        this.number = number;
    }

    @Override
    public @Nullable String retryReason() {
        return retryReason;
    }

    /** Returns what is left of the call's deadline; not positive if it has passed. */
    Duration left() {
        return waiting.left();
    }

    /** Waits; the call's end, by {@code close()} or a cancel, ends the wait. */
    void sleep(Duration wait) throws InterruptedException {
        waiting.sleep(wait);
    }

    /** Tells whether the client was closed or the call cancelled, so that no wait lasts any longer. */
    boolean isEnded() {
        return waiting.isEnded();
    }

    @Override
    public String url() {
        return outgoing.url();
    }

    @Override
    public @Nullable String header(String name) {
        return outgoing.header(name);
    }

    @Override
    public byte[] body() {
        return outgoing.body();
    }

    @Override
    public void addHeader(String name, String value) {
        CustomHeaders.check(name, value);
        if (outgoing.header(name) != null) {
            throw new IllegalArgumentException("the request has a header " + name + " already; none is replaced");
        }
        outgoing = outgoing.with(name, value);
    }

    /** Keeps the attempt from being sent, and so ends the call. */
    void holdBack(String why, @Nullable Duration retryAfter) {
        heldBack = new HeldBack(why, retryAfter);
    }

    /** Why an attempt is not sent, and when another might be. */
    record HeldBack(String why, @Nullable Duration retryAfter) {}

    @Nullable
    HeldBack heldBack() {
        return heldBack;
    }

    Outgoing outgoing() {
        return outgoing;
    }

    /**
     * How an attempt ended.
     *
     * @param wasSent whether no step kept it from being sent
     * @param status what it was answered with, or null if there was no answer
     * @param requestId the provider's id of the request, or null
     * @param failure why it failed, or null if it gave the call its value
     * @param nanos how long it took, without the steps before it
     */
    record End(
            boolean wasSent,
            @Nullable Integer status,
            @Nullable String requestId,
            @Nullable Throwable failure,
            long nanos) {}

    void ended(End end) {
        this.end = end;
    }

    /** Returns how the attempt ended, once it has. */
    End end() {
        return Objects.requireNonNull(end);
    }
}
