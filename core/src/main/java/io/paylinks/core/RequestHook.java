package io.paylinks.core;

import org.jspecify.annotations.Nullable;

/**
 * Sees each attempt of each call as it will be sent, and adds headers to it: a signature over the message, for
 * instance. It acts last, after the wait for a {@link Limiter}, on the calling thread, so from many threads at a time.
 * The request that it sees has the credentials of the client; mind where they go.
 *
 * <p>Whatever it throws ends the call, nothing of the attempt being sent: a
 * {@link io.paylinks.core.error.ConnectionException} with the outcome {@code NOT_SENT}, or the failure of the attempt
 * before. It must keep to the call's deadline by itself.
 */
@FunctionalInterface
public interface RequestHook {

    /** Looks at an attempt that is about to be sent. */
    void beforeSending(Request request) throws Exception;

    /**
     * A request as it is sent. The client sends it once more, with the same headers, only if it was lost on a kept
     * connection that had ended and a second one does no harm; any other attempt is a new one.
     */
    interface Request {

        /** Returns the operation, such as {@code payments.create}; {@code send} for a raw request. */
        String operation();

        /** Returns the HTTP method. */
        String method();

        /** Returns the whole URL, percent-encoded, with the query. */
        String url();

        /**
         * Returns the value of a header, or null if the request has none of this name in any case. Those of the
         * connection ({@code Host}, {@code Connection}, {@code Accept-Encoding}) are not known yet.
         */
        @Nullable
        String header(String name);

        /** Returns a copy of the exact bytes of the body; none for a request without one. */
        byte[] body();

        /**
         * Adds a header.
         *
         * @throws IllegalArgumentException if the request has it already, if the client itself must set it (see
         *     {@link ClientOptions#header}), or if it contains an illegal header character
         */
        void addHeader(String name, String value);
    }
}
