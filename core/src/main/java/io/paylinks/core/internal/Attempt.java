package io.paylinks.core.internal;

import io.paylinks.core.internal.http.Transport.Outgoing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, as the steps around it see it. */
public final class Attempt {
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

    /** Returns the operation's name, such as {@code payments.get}. */
    public String operation() {
        return operation.id();
    }

    public String method() {
        return operation.method;
    }

    /** Returns the path with <code>{name}</code> for each id; empty for a raw request. */
    public String path() {
        return operation.isModelled() ? operation.path : "";
    }

    /** Returns the number of the attempt within its call, from 1. */
    public int number() {
        return number;
    }

    /** Returns why the attempt before this one failed, or null for the first. */
    public @Nullable String retryReason() {
        return retryReason;
    }

    /** Returns what is left of the call's deadline; not positive if it has passed. */
    public Duration left() {
        return waiting.left();
    }

    /** Waits; the call's end, by {@code close()} or a cancel, ends the wait. */
    public void sleep(Duration wait) throws InterruptedException {
        waiting.sleep(wait);
    }

    /** Tells whether the client was closed or the call cancelled, so that no wait lasts any longer. */
    public boolean isEnded() {
        return waiting.isEnded();
    }

    /** Returns the URL as it is sent. */
    public String url() {
        return outgoing.url();
    }

    /** Returns the value of a header as it is sent, or null. */
    public @Nullable String header(String name) {
        return outgoing.header(name);
    }

    /** Returns the bytes of the body as they are sent; none for a read. */
    public byte[] body() {
        return outgoing.body();
    }

    /** Adds a header to this attempt, or replaces it. */
    public void header(String name, String value) {
        outgoing = outgoing.with(name, value);
    }

    /** Keeps the attempt from being sent, and so ends the call. */
    public void holdBack(String why, @Nullable Duration retryAfter) {
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
