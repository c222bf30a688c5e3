package io.paylinks.core.internal.error;

import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link ApiError}. Written by hand, because generated builders have an annotation that providers cannot see.
 */
public final class ApiErrorBuilder {
    /** An error without any information. */
    public static final ApiError UNKNOWN = create().build();

    private @Nullable String code;
    private @Nullable String type;
    private @Nullable String message;
    private @Nullable String additionalInfo;
    private List<FieldError> fieldErrors = List.of();
    private @Nullable String documentationUrl;
    private @Nullable String requestId;
    private @Nullable String conflictingId;
    private @Nullable Duration retryAfter;
    private Map<String, @Nullable Object> body = Map.of();

    private ApiErrorBuilder() {}

    /** Starts with an empty error. */
    public static ApiErrorBuilder create() {
        return new ApiErrorBuilder();
    }

    /** Starts with the values of an error. */
    public static ApiErrorBuilder of(ApiError error) {
        return create().code(error.code())
                .type(error.type())
                .message(error.message())
                .additionalInfo(error.additionalInfo())
                .fieldErrors(error.fieldErrors())
                .documentationUrl(error.documentationUrl())
                .requestId(error.requestId())
                .conflictingId(error.conflictingId())
                .retryAfter(error.retryAfter())
                .body(error.body());
    }

    public ApiErrorBuilder code(@Nullable String code) {
        this.code = code;
        return this;
    }

    public ApiErrorBuilder type(@Nullable String type) {
        this.type = type;
        return this;
    }

    public ApiErrorBuilder message(@Nullable String message) {
        this.message = message;
        return this;
    }

    public ApiErrorBuilder additionalInfo(@Nullable String additionalInfo) {
        this.additionalInfo = additionalInfo;
        return this;
    }

    public ApiErrorBuilder fieldErrors(List<FieldError> fieldErrors) {
        this.fieldErrors = fieldErrors;
        return this;
    }

    public ApiErrorBuilder documentationUrl(@Nullable String documentationUrl) {
        this.documentationUrl = documentationUrl;
        return this;
    }

    public ApiErrorBuilder requestId(@Nullable String requestId) {
        this.requestId = requestId;
        return this;
    }

    public ApiErrorBuilder conflictingId(@Nullable String conflictingId) {
        this.conflictingId = conflictingId;
        return this;
    }

    public ApiErrorBuilder retryAfter(@Nullable Duration retryAfter) {
        this.retryAfter = retryAfter;
        return this;
    }

    public ApiErrorBuilder body(Map<String, @Nullable Object> body) {
        this.body = body;
        return this;
    }

    public ApiError build() {
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
}
