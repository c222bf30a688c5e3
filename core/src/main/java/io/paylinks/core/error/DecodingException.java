package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The server said that the call succeeded (a status of 200 to 299), but its answer could not be read.
 *
 * <p>For a write, {@link #outcome()} is {@code APPLIED} if the answer began as JSON, and {@code UNKNOWN} if it was
 * something else, such as the page of a proxy; {@link #body()} keeps what was received, so that an id is not lost.
 */
public final class DecodingException extends CallException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String body;

    public DecodingException(CallDetails call, int status, String what, @Nullable String body) {
        super(call.method() + " " + call.path() + ": " + status + ", but " + oneLine(what) + advice(call), null, call);
        this.status = status;
        this.body = body;
    }

    /** Returns the HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** Returns the first 256 KiB that a write answered; null for a read, which can be asked for again. */
    public @Nullable String body() {
        return body;
    }
}
