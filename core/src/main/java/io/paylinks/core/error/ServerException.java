package io.paylinks.core.error;

/** 500 to 599: the server, or a proxy before it, failed; a write may have run all the same. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
