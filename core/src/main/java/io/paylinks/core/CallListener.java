package io.paylinks.core;

import io.paylinks.core.error.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is notified of every call, for metrics and tracing. {@link #onStart} returns an observer for the rest of the call, so
 * a span or a timer needs no thread-local. A listener that counts is a lambda:
 *
 * <pre>{@code .listener(call -> end -> counter(call.operation()).add(end.attempts()))}</pre>
 *
 * <p>A listener is notified of every call that a resource method starts, including calls that fail before a request is
 * sent: because of a missing id, a failing credentials supplier, an expired deadline, a limiter or a closed client. A
 * request rejected by its builder is not a call. Each page of a list is a separate call, and so is each call that a
 * method such as {@code getOrCreate} makes. If a create fetches what its idempotency key created earlier, that fetch is
 * part of the create: its attempts are counted on.
 *
 * <p>Listeners run on the thread that makes the call, so they should be fast, and they are called concurrently. An
 * exception from a listener is logged and does not affect the call. Listeners receive no customer data: no ids, no
 * query and no body. Only exception messages contain the path with its ids and repeat the provider's message.
 */
@FunctionalInterface
public interface CallListener {

    /** Called first when a call starts. Returns the observer of its attempts and its end. */
    Observer onStart(Call call);

    /** Observes one call. Several observers are notified of the end in reverse order. */
    @FunctionalInterface
    interface Observer {

        /** Called before an attempt is sent, after the wait for a {@link Limiter}. */
        default void onAttemptStart(AttemptStart attempt) {}

        /** Called once for each attempt, when it has ended. */
        default void onAttemptEnd(AttemptEnd attempt) {}

        /**
         * Called before {@link #onEnd} of a successful call, once for each kind of unexpected value in its response. A
         * provider that changes its API is noticed here first.
         */
        default void onUnexpectedValue(UnexpectedValue value) {}

        /** Called last, when the call has ended, successfully or not. */
        void onEnd(End end);
    }

    /**
     * A call that is starting.
     *
     * @param provider the provider, such as {@code stream}
     * @param operation the operation, such as {@code paymentLinks.get}; {@code send} for a raw request
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for a raw request
     * @param host the host of the base URL
     */
    record Call(String provider, String operation, String method, String path, String host, int port) {}

    /** An attempt that is about to be sent. */
    interface AttemptStart {

        /** Returns the HTTP method; GET if a create fetches what its idempotency key created earlier. */
        String method();

        /** Returns the path with <code>{name}</code> for each id; empty for a raw request. */
        String path();

        /** Returns the number of the attempt within its call, starting at 1. */
        int number();

        /**
         * Returns why the previous attempt failed, such as {@code 503} or {@code SocketException}; null for the first
         * attempt.
         */
        @Nullable
        String retryReason();

        /**
         * Adds a header to this attempt, such as {@code traceparent}. A {@link RequestHook} sees it.
         *
         * @throws IllegalArgumentException if the request already has this header, if only the client may set it (see
         *     {@link ClientOptions#header}), or if it contains an illegal header character
         */
        void addHeader(String name, String value);
    }

    /**
     * An attempt that has ended.
     *
     * @param method the HTTP method
     * @param path the path with <code>{name}</code> for each id; empty for a raw request
     * @param number the number of the attempt within its call, starting at 1
     * @param status the HTTP status, or null if there was no response
     * @param duration the duration, up to the last byte read; zero if a hook prevented the attempt
     * @param retryReason why the previous attempt failed; null for the first attempt
     * @param exception why the attempt failed, or null if it succeeded
     */
    record AttemptEnd(
            String method,
            String path,
            int number,
            @Nullable Integer status,
            Duration duration,
            @Nullable String retryReason,
            @Nullable Throwable exception) {

        /** Returns whether the attempt succeeded. */
        public boolean succeeded() {
            return exception == null;
        }
    }

    /**
     * A kind of value in a response that this version does not expect. It contains no data of the response.
     *
     * @param type the record that has the field, such as {@code Payment} or {@code Payment.Links}; for the items of a
     *     page their record
     * @param field the JSON name of the field
     */
    record UnexpectedValue(String type, String field, Reason reason) {

        /** Why a value is unexpected. */
        public enum Reason {
            /**
             * The value could not be read, such as a malformed timestamp: the component is null or empty, and the
             * record's {@code extra} contains the original value.
             */
            UNREADABLE,

            /** The value of an {@link OpenEnum} has no constant in this version. */
            UNKNOWN_ENUM_VALUE,

            /** A list of objects contains something else, which was omitted. */
            OMITTED_ELEMENT
        }

        /** Returns a description such as {@code Payment.charge_date: UNREADABLE}. */
        @Override
        public String toString() {
            return type + "." + field + ": " + reason;
        }
    }

    /**
     * The end of a call.
     *
     * @param attempts the number of attempts; 0 if the call failed before a request was sent
     * @param outcome the worst outcome of all attempts; null if the call returned a value
     * @param status the HTTP status of the last response, or null if there was none
     * @param code the provider's error code, or null
     * @param requestId the provider's id of the last request, or null if it sent none
     * @param duration the duration of the call, including attempts and waits
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

        /** Returns whether the call returned a value. */
        public boolean succeeded() {
            return exception == null;
        }
    }
}
