package io.paylinks.core.internal.call;

import io.paylinks.core.CallListener;
import io.paylinks.core.RequestHook;
import io.paylinks.core.internal.CustomHeaders;
import io.paylinks.core.internal.http.Transport.Outgoing;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, as listeners and hooks see it. */
final class Attempt implements RequestHook.Request, CallListener.AttemptStart {
    private final Endpoint endpoint;
    private final @Nullable String retryReason;
    private int number;
    private Outgoing outgoing;

    Attempt(Endpoint endpoint, @Nullable String retryReason, Outgoing outgoing) {
        this.endpoint = endpoint;
        this.retryReason = retryReason;
        this.outgoing = outgoing;
    }

    @Override
    public String operation() {
        return endpoint.operation();
    }

    @Override
    public String method() {
        return endpoint.method();
    }

    @Override
    public String path() {
        return endpoint.template();
    }

    @Override
    public int number() {
        return number;
    }

    /** Sets the number of the attempt within its call; only listeners need it. */
    void number(int number) {
        this.number = number;
    }

    @Override
    public @Nullable String retryReason() {
        return retryReason;
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
            throw new IllegalArgumentException(
                    "the request already has a header " + name + ", which cannot be replaced");
        }
        outgoing = outgoing.with(name, value);
    }

    Outgoing outgoing() {
        return outgoing;
    }

    /**
     * The end of an attempt.
     *
     * @param wasSent whether it was sent, rather than rejected by the limiter, a hook or the deadline
     * @param status the status of the response, or null if there was none
     * @param requestId the provider's id of the request, or null
     * @param failure why it failed, or null if it succeeded
     * @param nanos its duration, without the limiter and the hook
     */
    record End(
            boolean wasSent,
            @Nullable Integer status,
            @Nullable String requestId,
            @Nullable Throwable failure,
            long nanos) {}
}
