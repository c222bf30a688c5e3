package io.paylinks.core.error;

import io.paylinks.core.internal.Copies;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an error response says. Any part can be missing; all of them are if the body is no error document.
 *
 * @param code the provider's code or reason, such as {@code DUPLICATE_CONSUMER} or {@code mandate_cancelled}
 * @param type the kind of error, such as {@code validation_failed}
 * @param message the provider's message
 * @param additionalInfo a second message, where the provider has one; often the more useful one
 * @param fieldErrors the fields that were refused, and why
 * @param documentationUrl where the provider explains the error
 * @param requestId the request id as the body gives it
 * @param conflictingId the id of what an earlier request with the same idempotency key created
 * @param retryAfter how long to wait before the next attempt, as the body gives it
 * @param body the whole body as maps, lists, texts and numbers; empty if it was no JSON object
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

    /** An error about which nothing is known. */
    public static final ApiError NONE =
            new ApiError(null, null, null, null, List.of(), null, null, null, null, Map.of());

    public ApiError {
        fieldErrors = Copies.list(fieldErrors);
        body = Copies.map(body);
    }

    /** Returns this error with another {@code code}. */
    public ApiError withCode(@Nullable String code) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code type}. */
    public ApiError withType(@Nullable String type) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code message}. */
    public ApiError withMessage(@Nullable String message) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code additionalInfo}. */
    public ApiError withAdditionalInfo(@Nullable String additionalInfo) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code fieldErrors}. */
    public ApiError withFieldErrors(List<FieldError> fieldErrors) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code documentationUrl}. */
    public ApiError withDocumentationUrl(@Nullable String documentationUrl) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code requestId}. */
    public ApiError withRequestId(@Nullable String requestId) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code conflictingId}. */
    public ApiError withConflictingId(@Nullable String conflictingId) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code retryAfter}. */
    public ApiError withRetryAfter(@Nullable Duration retryAfter) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns this error with another {@code body}. */
    public ApiError withBody(Map<String, @Nullable Object> body) {
        return new ApiError(
                code,
                type,
                message,
                additionalInfo,
                fieldErrors,
                documentationUrl,
                requestId,
                conflictingId,
                retryAfter,
                body);
    }

    /** Returns code, type, message and field errors: not the body, which may hold customer data. */
    @Override
    public String toString() {
        return "ApiError[code=" + code + ", type=" + type + ", message=" + message + ", additionalInfo="
                + additionalInfo + ", fieldErrors=" + fieldErrors + ", requestId=" + requestId + ", conflictingId="
                + conflictingId + "]";
    }
}
