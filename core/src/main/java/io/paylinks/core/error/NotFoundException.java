package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/**
 * 404: the resource does not exist, or this key cannot see it. A 404 that does not come from the provider's API itself
 * is an {@link UnexpectedStatusException}.
 */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
