package io.paylinks.core.error;

import com.google.auto.value.AutoBuilder;
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
    public static final ApiError NONE = builder().build();

    public ApiError {
        fieldErrors = Copies.list(fieldErrors);
        body = Copies.map(body);
    }

    /** For the provider modules: begins with an error about which nothing is known. */
    public static Builder builder() {
        return new AutoBuilder_ApiError_Builder().fieldErrors(List.of()).body(Map.of());
    }

    ApiError with(List<FieldError> fieldErrors) {
        return new AutoBuilder_ApiError_Builder(this).fieldErrors(fieldErrors).build();
    }

    /** Returns code, type, message and field errors: not the body, which may hold customer data. */
    @Override
    public String toString() {
        return "ApiError[code=" + code + ", type=" + type + ", message=" + message + ", additionalInfo="
                + additionalInfo + ", fieldErrors=" + fieldErrors + ", requestId=" + requestId + ", conflictingId="
                + conflictingId + "]";
    }

    /** What a provider reads from an error body. */
    @AutoBuilder
    public abstract static class Builder {
        Builder() {}

        public abstract Builder code(@Nullable String code);

        public abstract Builder type(@Nullable String type);

        public abstract Builder message(@Nullable String message);

        public abstract Builder additionalInfo(@Nullable String additionalInfo);

        public abstract Builder fieldErrors(List<FieldError> fieldErrors);

        public abstract Builder documentationUrl(@Nullable String documentationUrl);

        public abstract Builder requestId(@Nullable String requestId);

        public abstract Builder conflictingId(@Nullable String conflictingId);

        public abstract Builder retryAfter(@Nullable Duration retryAfter);

        public abstract Builder body(Map<String, @Nullable Object> body);

        public abstract ApiError build();
    }
}
