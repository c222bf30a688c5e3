package io.paylinks.core.internal;

import io.paylinks.core.RequestHook;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, as the steps around it see it. */
final class Attempt implements RequestHook.Request {
    private final Operation<?> operation;
    private final int number;
    private final @Nullable String retryReason;
    private final Waiting waiting;
    private Outgoing outgoing;
    private @Nullable HeldBack heldBack;

    Attempt(Operation<?> operation, int number, @Nullable String retryReason, Waiting waiting, Outgoing outgoing) {
        this.operation = operation;
        this.number = number;
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

    /** Returns the path with <code>{name}</code> for each id; empty for a raw request. */
    String path() {
        return operation.isModelled() ? operation.path : "";
    }

    /** Returns the number of the attempt within its call, from 1. */
    int number() {
        return number;
    }

    /** Returns why the attempt before this one failed, or null for the first. */
    @Nullable
    String retryReason() {
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
        OwnHeader.check(name, value);
        if (outgoing.header(name) != null) {
            throw new IllegalArgumentException("the request has a header " + name + " already; a hook replaces none");
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
}
