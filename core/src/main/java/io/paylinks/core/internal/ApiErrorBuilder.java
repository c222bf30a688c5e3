package io.paylinks.core.internal;

import com.google.auto.value.AutoBuilder;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what a provider reads from an error body. */
@AutoBuilder(ofClass = ApiError.class)
public abstract class ApiErrorBuilder {
    /** An error about which nothing is known. */
    public static final ApiError UNKNOWN = create().build();

    ApiErrorBuilder() {}

    /** Starts with an error about which nothing is known. */
    public static ApiErrorBuilder create() {
        return new AutoBuilder_ApiErrorBuilder().fieldErrors(List.of()).body(Map.of());
    }

    /** Starts with the values of an error. */
    public static ApiErrorBuilder of(ApiError error) {
        return new AutoBuilder_ApiErrorBuilder(error);
    }

    public abstract ApiErrorBuilder code(@Nullable String code);

    public abstract ApiErrorBuilder type(@Nullable String type);

    public abstract ApiErrorBuilder message(@Nullable String message);

    public abstract ApiErrorBuilder additionalInfo(@Nullable String additionalInfo);

    public abstract ApiErrorBuilder fieldErrors(List<FieldError> fieldErrors);

    public abstract ApiErrorBuilder documentationUrl(@Nullable String documentationUrl);

    public abstract ApiErrorBuilder requestId(@Nullable String requestId);

    public abstract ApiErrorBuilder conflictingId(@Nullable String conflictingId);

    public abstract ApiErrorBuilder retryAfter(@Nullable Duration retryAfter);

    public abstract ApiErrorBuilder body(Map<String, @Nullable Object> body);

    public abstract ApiError build();
}
