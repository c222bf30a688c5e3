package io.paylinks.core.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No response came: the connection failed or was lost, the call timed out, or it was cancelled. */
public final class ConnectionException extends CallException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(CallDetails call, String what, @Nullable IOException cause) {
        super(call.method() + " " + call.path() + ": " + oneLine(what) + advice(call), cause, call);
    }
}
