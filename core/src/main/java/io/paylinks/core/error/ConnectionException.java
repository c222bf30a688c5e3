package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No response came: the connection failed or was lost, the call timed out, it was cancelled, or something of the
 * application's that stands between the client and the network threw an exception, which is the cause.
 */
public final class ConnectionException extends CallException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(CallDetails call, String what, @Nullable Throwable cause) {
        super(call.method() + " " + call.path() + ": " + oneLine(what) + advice(call), cause, call);
    }
}
