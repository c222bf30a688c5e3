package io.paylinks.core.error;

/** 403: the key is good, but not for this. */
public final class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
