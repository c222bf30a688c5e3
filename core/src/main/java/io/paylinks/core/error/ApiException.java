package io.paylinks.core.error;

import io.paylinks.core.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server answered with an error. The subclass follows the HTTP status. */
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

    private final transient ErrorResponse response;

    ApiException(CallDetails call, ErrorResponse response) {
        super(message(call, response), null, call);
        this.response = response;
    }

    /** Makes the exception that belongs to the status of an answer. */
    public static ApiException of(CallDetails call, ErrorResponse response) {
        return switch (response.status()) {
            case 400 -> new BadRequestException(call, response);
            case 401 -> new AuthenticationException(call, response);
            case 403 -> new PermissionDeniedException(call, response);
            case 404 -> new NotFoundException(call, response);
            case 409 -> new ConflictException(call, response);
            case 410 -> new GoneException(call, response);
            case 422 -> new ValidationException(call, response);
            case 429 -> new RateLimitException(call, response);
            default ->
                response.status() >= 500 && response.status() <= 599
                        ? new ServerException(call, response)
                        : new UnexpectedStatusException(call, response);
        };
    }

    /** Returns the HTTP status. */
    public final int status() {
        return response.status();
    }

    /** Returns what the provider's body says; its parts are null where the body does not have them. */
    public final ApiError error() {
        return response.error();
    }

    /** Returns the provider's code of the error, or null. */
    public final @Nullable String code() {
        return response.error().code();
    }

    /** Returns the headers of the answer; names are found in any case. */
    public final Map<String, List<String>> headers() {
        return response.headers();
    }

    /** Returns the provider's id of the request, or null if it sent none; support will ask for it. */
    public final @Nullable String requestId() {
        return response.requestId();
    }

    /** Returns how long the server asks to wait before the next try, or null if it does not say. */
    public final @Nullable Duration retryAfter() {
        return response.retryAfter();
    }

    /** Returns what the answer says about the rate limit, or null if nothing. */
    public final @Nullable RateLimit rateLimit() {
        return response.rateLimit();
    }

    /** Returns the first 256 KiB of the body as text. It may hold customer data. */
    public final String body() {
        return response.body();
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
        if (error.message() != null) {
            text.append(" \"").append(oneLine(error.message())).append('"');
        }
        if (response.requestId() != null) {
            text.append(" (request ").append(oneLine(response.requestId())).append(')');
        }
        return text.append(advice(call)).toString();
    }
}
