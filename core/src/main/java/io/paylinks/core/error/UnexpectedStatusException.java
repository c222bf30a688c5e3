package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;

/**
 * A status without a more specific exception, such as a redirect: redirects are never followed.
 *
 * <p>A 404 that does not come from the provider's API itself, such as the HTML page of a proxy or the response of the
 * provider's router to an unknown path, is also one. It does not mean that the resource does not exist: check the base
 * URL and the proxy.
 */
public final class UnexpectedStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(CallDetails call, ErrorResponse response) {
        super(call, response);
    }
}
