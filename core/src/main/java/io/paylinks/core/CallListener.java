package io.paylinks.core;

import io.paylinks.core.error.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears of each call, for metrics and traces. What it returns when a call starts hears the rest of that call, so that a
 * span or a sample needs no thread-local. A listener that counts is a lambda:
 *
 * <pre>{@code .listener(call -> end -> counter(call.operation()).add(end.attempts()))}</pre>
 *
 * <p>It hears of every call that a resource method begins, also of one that is refused before anything is sent: for a
 * missing id, a source of credentials that failed, a deadline that has passed, a limiter, a closed client. A request
 * whose builder refuses it is no call yet. Each page of a list is a call of its own, and so is each that a method makes
 * of several ({@code getOrCreate}). What a create reads because its idempotency key was used before is part of the
 * create's call: its attempts are counted on.
 *
 * <p>All of it runs on the thread that makes the call, so it should be fast; many calls are made at a time. What it
 * throws is logged and does not affect the call. It hears no customer data: no id, no query, no body. Only the message
 * of an exception names the path with its ids, and repeats what the provider says.
 */
@FunctionalInterface
public interface CallListener {

    /** Is called when a call starts, before all else, and returns what is to hear of its attempts and its end. */
    Observer onStart(Call call);

    /** Hears of one call. Of several, the last one that heard of a start is the first to hear of the end. */
    @FunctionalInterface
    interface Observer {

        /** Is called before an attempt is sent, after the wait for a {@link Limiter}. */
        default void onAttemptStart(AttemptStart attempt) {}

        /** Is called when an attempt has ended, once for each that has started. */
        default void onAttemptEnd(AttemptEnd attempt) {}

        /** Is called when the call has ended, in any way, after all else. */
        void onEnd(End end);
    }

    /**
     * A call that starts.
     *
     * @param provider the provider, such as {@code stream}
     * @param operation the operation, such as {@code paymentLinks.get}; {@code send} for a raw request
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for a raw request
     * @param host the host of the base URL
     * @param port its port
     */
    record Call(String provider, String operation, String method, String path, String host, int port) {}

    /** An attempt that is about to be sent. */
    interface AttemptStart {

        /** Returns the HTTP method; GET where a create reads what its used idempotency key made. */
        String method();

        /** Returns the path with <code>{name}</code> for each id; empty for a raw request. */
        String path();

        /** Returns the number of the attempt within its call, from 1. */
        int number();

        /**
         * Returns why the attempt before this one failed, such as {@code 503} or {@code SocketException}; null for the
         * first.
         */
        @Nullable
        String retryReason();

        /**
         * Adds a header to this attempt, such as {@code traceparent}; a {@link RequestHook} sees it.
         *
         * @throws IllegalArgumentException if the request has it already, if the client itself must set it (see
         *     {@link ClientOptions#header}), or if it contains an illegal header character
         */
        void addHeader(String name, String value);
    }

    /**
     * An attempt that has ended.
     *
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for a raw request
     * @param number the number of the attempt within its call, from 1
     * @param status the HTTP status, or null if no response came
     * @param duration how long it took, up to the last byte that was read; zero if a hook kept it from being sent
     * @param retryReason why the attempt before this one failed; null for the first
     * @param exception why it failed, or null if it gave the call its value
     */
    record AttemptEnd(
            String method,
            String path,
            int number,
            @Nullable Integer status,
            Duration duration,
            @Nullable String retryReason,
            @Nullable Throwable exception) {

        /** Tells whether the attempt gave the call its value. */
        public boolean succeeded() {
            return exception == null;
        }
    }

    /**
     * How a call ended.
     *
     * @param attempts how often a request was sent; 0 for a call that was refused before
     * @param outcome what the failed call did on the provider's side, in the worst case over all attempts; null if the
     *     call returned a value
     * @param status the HTTP status of the response that ended the call, or null if there was none
     * @param code the provider's error code, or null
     * @param requestId the provider's id of the last request, or null if it sent none
     * @param duration how long the call took, attempts and all waits
     * @param exception what the call throws, or null if it returned a value
     */
    record End(
            int attempts,
            @Nullable Outcome outcome,
            @Nullable Integer status,
            @Nullable String code,
            @Nullable String requestId,
            Duration duration,
            @Nullable Throwable exception) {

        /** Tells whether the call returned a value. */
        public boolean succeeded() {
            return exception == null;
        }
    }
}
