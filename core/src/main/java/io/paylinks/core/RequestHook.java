package io.paylinks.core;

import org.jspecify.annotations.Nullable;

/**
 * Sees every attempt in its final form and can add headers to it, such as a signature of the request. It is called
 * last, after the wait for a {@link Limiter}, on the calling thread, and therefore concurrently. The request contains
 * the client's credentials: do not log or forward them.
 *
 * <p>If it throws an exception, the call fails and the attempt is not sent: with a
 * {@link io.paylinks.core.error.ConnectionException} whose outcome is {@code NOT_SENT}, or with the failure of the
 * previous attempt. It is not interrupted by the deadline.
 */
@FunctionalInterface
public interface RequestHook {

    /** Called when an attempt is about to be sent. */
    void beforeSending(Request request) throws Exception;

    /**
     * A request that is about to be sent. The client resends it, with the same headers, only if it was lost on a stale
     * connection and a repetition is harmless; any other attempt is a new request.
     */
    interface Request {

        /** Returns the operation, such as {@code payments.create}; {@code send} for a raw request. */
        String operation();

        /** Returns the HTTP method. */
        String method();

        /** Returns the full URL, percent-encoded, with the query. */
        String url();

        /**
         * Returns the value of a header, or null if the request does not have it. Names are case-insensitive. Headers
         * of the connection ({@code Host}, {@code Connection}, {@code Accept-Encoding}) are not yet set.
         */
        @Nullable
        String header(String name);

        /** Returns a copy of the body's bytes; empty for a request without a body. */
        byte[] body();

        /**
         * Adds a header.
         *
         * @throws IllegalArgumentException if the request already has this header, if only the client may set it (see
         *     {@link ClientOptions#header}), or if it contains an illegal header character
         */
        void addHeader(String name, String value);
    }
}
