package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import org.jspecify.annotations.Nullable;

/**
 * The provider reported success (a status of 200 to 299), but its response could not be read.
 *
 * <p>For a write, {@link #outcome()} is {@code APPLIED} if the body starts like JSON, and {@code UNKNOWN} if it was
 * something else, such as the page of a proxy, or an error object. {@link #body()} returns what was received, so that
 * an id is not lost.
 */
public final class DecodingException extends CallException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String body;

    DecodingException(CallDetails call, int status, String what, @Nullable String body) {
        super(call.method() + " " + call.path() + ": " + status + ", but " + oneLine(what) + advice(call), null, call);
        this.status = status;
        this.body = body;
    }

    /** Returns the HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** Returns the first 256 KiB of the response to a write; null for a read, which can be repeated. */
    public @Nullable String body() {
        return body;
    }
}
