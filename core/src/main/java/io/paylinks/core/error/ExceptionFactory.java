package io.paylinks.core.error;

import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;
import io.paylinks.core.internal.error.Exceptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls the constructors of this package on behalf of {@link Exceptions}. */
final class ExceptionFactory implements Exceptions.Factory {
    @Override
    public ApiException api(CallDetails call, ErrorResponse response, boolean isForeign) {
        if (isForeign) {
            return new UnexpectedStatusException(call, response);
        }
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

    @Override
    public ConnectionException connection(
            CallDetails call, String what, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        return new ConnectionException(call, what, cause, retryAfter);
    }

    @Override
    public DecodingException decoding(CallDetails call, int status, String what, @Nullable String body) {
        return new DecodingException(call, status, what, body);
    }

    @Override
    public ConfigurationException configuration(String message, @Nullable Throwable cause) {
        return new ConfigurationException(message, cause);
    }

    @Override
    public WebhookException webhook(WebhookException.Reason reason, String message) {
        return new WebhookException(reason, message);
    }

    @Override
    public PageLimitException pageLimit(int maxRequests) {
        return new PageLimitException(maxRequests);
    }

    @Override
    public ConflictException withOutcome(ConflictException conflict, Outcome outcome) {
        return conflict.withOutcome(outcome);
    }

    @Override
    public ConflictException withFieldError(ConflictException conflict, FieldError field) {
        return conflict.withFieldError(field);
    }
}
