package io.paylinks.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears of each attempt of each call, for metrics and traces. It runs on the calling thread, so it should be quick; what it
 * throws is logged and does not touch the call.
 */
@FunctionalInterface
public interface CallListener {

    /** Takes note of an attempt that has ended. */
    void onAttempt(Attempt attempt);

    /**
     * An attempt that has ended. It holds nothing of a customer: no id, no query, no body.
     *
     * @param provider the provider, such as {@code stream}
     * @param operation the operation, such as {@code paymentLinks.get}; {@code send} for what is not modelled
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for what is not modelled
     * @param number the number of the attempt within its call, from 1
     * @param status the HTTP status, or null if no answer came
     * @param succeeded whether the call returned a value from it
     * @param duration how long it took, up to the last byte that was read
     * @param retryReason why there was another attempt before this one, such as {@code 503} or {@code SocketException};
     *     null for the first
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
