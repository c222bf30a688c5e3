package io.paylinks.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told of each attempt of each call, for metrics and traces. It runs on the calling thread, so it should be fast. An
 * exception that it throws is logged and does not affect the call.
 */
@FunctionalInterface
public interface CallListener {

    /** Is called when an attempt has ended. */
    void onAttempt(Attempt attempt);

    /**
     * An attempt that has ended. It holds no customer data: no id, no query, no body.
     *
     * @param provider the provider, such as {@code stream}
     * @param operation the operation, such as {@code paymentLinks.get}; {@code send} for a raw request
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for a raw request
     * @param number the number of the attempt within its call, from 1
     * @param status the HTTP status, or null if no response came
     * @param succeeded whether the attempt gave the call its value
     * @param duration how long it took, up to the last byte that was read
     * @param retryReason why the attempt before this one failed, such as {@code 503} or {@code SocketException}; null
     *     for the first
     */
    record Attempt(
            String provider,
            String operation,
            String method,
            String path,
            int number,
            @Nullable Integer status,
            boolean succeeded,
            Duration duration,
            @Nullable String retryReason) {}
}
