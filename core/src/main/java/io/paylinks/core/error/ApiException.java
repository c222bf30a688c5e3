package io.paylinks.core.error;

import io.paylinks.core.RateLimit;
import io.paylinks.core.internal.Durations;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider responded with an error. The subclass corresponds to the HTTP status. */
public abstract sealed class ApiException extends CallException
        permits BadRequestException,
                AuthenticationException,
                PermissionDeniedException,
                NotFoundException,
                ConflictException,
                GoneException,
                ValidationException,
                RateLimitException,
                ServerException,
                UnexpectedStatusException {
    private static final long serialVersionUID = 1L;

    final ErrorResponse response;

    ApiException(CallDetails call, ErrorResponse response) {
        super(message(call, response), null, call);
        this.response = response;
    }

    /** Returns the HTTP status. */
    public final int status() {
        return response.status();
    }

    /** Returns the content of the error response; parts that the body lacks are null. */
    public final ApiError error() {
        return response.error();
    }

    /** Returns the provider's error code, or null. */
    public final @Nullable String code() {
        return response.error().code();
    }

    /** Returns the response headers; names are case-insensitive. */
    public final Map<String, List<String>> headers() {
        return response.headers();
    }

    /** Returns the provider's id of the request, or null if it sent none. Quote it to the provider's support. */
    public final @Nullable String requestId() {
        return response.requestId();
    }

    /** Returns how long the provider asks to wait before the next attempt, or null if it does not say. */
    public final @Nullable Duration retryAfter() {
        return response.retryAfter();
    }

    /** Returns the rate limit in the response, or null if there is none. */
    public final @Nullable RateLimit rateLimit() {
        return response.rateLimit();
    }

    /** Returns the first 256 KiB of the body as text. It may contain customer data. */
    public final String body() {
        return response.body();
    }

    private static String advice(CallDetails call, ApiError error) {
        return error.conflictingId() == null || call.outcome() != Outcome.UNKNOWN
                ? advice(call)
                : "; this idempotency key has already created " + oneLine(error.conflictingId())
                        + "; check it before retrying";
    }

    private static String message(CallDetails call, ErrorResponse response) {
        ApiError error = response.error();
        StringBuilder text = new StringBuilder()
                .append(call.method())
                .append(' ')
                .append(call.path())
                .append(": ")
                .append(response.status());
        if (error.code() != null) {
            text.append(' ').append(oneLine(error.code()));
        }
        FieldError field =
                error.fieldErrors().isEmpty() ? null : error.fieldErrors().get(0);
        if (error.message() != null && (field == null || !error.message().equals(field.message()))) {
            text.append(" \"").append(oneLine(error.message())).append('"');
        }
        if (field != null) {
            text.append(' ').append(field.path() == null ? "" : oneLine(field.path()) + ": ");
            text.append(oneLine(field.message() == null ? "rejected" : field.message()));
        }
        if (response.requestId() != null) {
            text.append(" (request ").append(oneLine(response.requestId())).append(')');
        }
        if (error.documentationUrl() != null) {
            text.append(" see ").append(oneLine(error.documentationUrl()));
        }
        if (response.status() == 429 && response.retryAfter() != null) {
            text.append("; retry after ")
                    .append(Durations.secondsRoundedUp(response.retryAfter()))
                    .append(" s");
        }
        if (response.hint() != null) {
            text.append("; ").append(response.hint());
        }
        return text.append(advice(call, error)).toString();
    }
}
