package io.paylinks.core.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The server did not answer: no connection, a lost one, a timeout, or the call was cancelled. */
public final class ConnectionException extends CallException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(CallDetails call, String what, @Nullable IOException cause) {
        super(call.method() + " " + call.path() + ": " + oneLine(what) + advice(call), cause, call);
    }
}
