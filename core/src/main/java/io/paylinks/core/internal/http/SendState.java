package io.paylinks.core.internal.http;

/** The state of one attempt. */
final class SendState {
    /** Whether the request writes, so that OkHttp and interceptors must not resend it. */
    final boolean isWrite;

    /** Whether a repetition may do harm, so that this client must not resend it either. */
    final boolean mustNotRepeat;

    /** Whether it passed the user's application interceptors; true from the start if there are none. */
    boolean leftInterceptors;

    /** Whether it got a connection and was passed to the user's network interceptors. */
    boolean connected;

    /** Whether it was passed to the connection, after all interceptors. */
    boolean written;

    /** Whether the connection had carried a request before. */
    boolean onReusedConnection;

    /** Whether the status line and the headers of a response were received. */
    boolean hasResponse;

    /** Whether it was sent before, on a stale connection, and lost there. */
    boolean mayHaveBeenReceived;

    /** Whether the response is a 407 of the server itself, which is hidden from OkHttp under another status. */
    boolean isOrigins407;

    SendState(boolean isWrite, boolean mustNotRepeat) {
        this.isWrite = isWrite;
        this.mustNotRepeat = mustNotRepeat;
    }

    void begin(boolean leftInterceptors) {
        this.leftInterceptors = leftInterceptors;
        connected = false;
        written = false;
        onReusedConnection = false;
        hasResponse = false;
        isOrigins407 = false;
    }

    /** Returns whether it passed all application interceptors and then got no connection. */
    boolean definitelyNotSent() {
        return leftInterceptors && !connected;
    }
}
