package io.paylinks.core.error;

import io.paylinks.core.internal.Copies;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of an error response. Any part can be missing; all are missing if the body is not an error document.
 *
 * @param code the provider's code or reason, such as {@code DUPLICATE_CONSUMER} or {@code mandate_cancelled}
 * @param type the kind of error, such as {@code validation_failed}
 * @param message the provider's message
 * @param additionalInfo a second message, if the provider sends one; often the more useful one
 * @param fieldErrors the rejected fields and the reasons
 * @param documentationUrl the URL of the provider's page about the error
 * @param requestId the request id in the body
 * @param conflictingId the id of what an earlier request with the same idempotency key created
 * @param retryAfter the delay before the next attempt, as stated in the body
 * @param body the whole body as maps, lists, strings and numbers; empty if it was not a JSON object
 */
public record ApiError(
        @Nullable String code,
        @Nullable String type,
        @Nullable String message,
        @Nullable String additionalInfo,
        List<FieldError> fieldErrors,
        @Nullable String documentationUrl,
        @Nullable String requestId,
        @Nullable String conflictingId,
        @Nullable Duration retryAfter,
        Map<String, @Nullable Object> body)
        implements Serializable {

    public ApiError {
        fieldErrors = Copies.list(fieldErrors);
        body = Copies.map(body);
    }

    /** Returns the code, type, message and field errors; omits the body, which may contain customer data. */
    @Override
    public String toString() {
        return "ApiError[code=" + code + ", type=" + type + ", message=" + message + ", additionalInfo="
                + additionalInfo + ", fieldErrors=" + fieldErrors + ", requestId=" + requestId + ", conflictingId="
                + conflictingId + "]";
    }
}
