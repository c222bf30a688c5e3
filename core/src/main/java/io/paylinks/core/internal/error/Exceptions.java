package io.paylinks.core.internal.error;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PageLimitException;
import io.paylinks.core.error.PaylinksException;
import io.paylinks.core.error.WebhookException;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates the exceptions of {@code core.error}, whose constructors are package-private. That package implements the
 * factory and registers it when {@link PaylinksException} is initialized.
 */
public final class Exceptions {
    private static volatile @Nullable Factory registered;

    private Exceptions() {}

    /** Implemented by {@code core.error}, which can call the constructors. */
    public interface Factory {
        ApiException api(CallDetails call, ErrorResponse response, boolean isForeign);

        ConnectionException connection(
                CallDetails call, String what, @Nullable Throwable cause, @Nullable Duration retryAfter);

        DecodingException decoding(CallDetails call, int status, String what, @Nullable String body);

        ConfigurationException configuration(String message, @Nullable Throwable cause);

        WebhookException webhook(WebhookException.Reason reason, String message);

        PageLimitException pageLimit(int maxRequests);

        ConflictException withOutcome(ConflictException conflict, Outcome outcome);

        ConflictException withFieldError(ConflictException conflict, FieldError field);
    }

    /** Initializes {@link PaylinksException} before the factory is used for the first time. */
    private static final class Holder {
        static final Factory FACTORY = load();

        private static Factory load() {
            try {
                MethodHandles.lookup().ensureInitialized(PaylinksException.class);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
            return Objects.requireNonNull(registered);
        }
    }

    /** Registers the factory; called once, by {@code core.error}. */
    public static void register(Factory factory) {
        registered = factory;
    }

    /** Returns the exception for the status of a response. */
    public static ApiException api(CallDetails call, ErrorResponse response) {
        return Holder.FACTORY.api(call, response, false);
    }

    /** Returns the exception for a response that does not come from the provider's API, whatever its status. */
    public static ApiException foreign(CallDetails call, ErrorResponse response) {
        return Holder.FACTORY.api(call, response, true);
    }

    public static ConnectionException connection(CallDetails call, String what, @Nullable Throwable cause) {
        return connection(call, what, cause, null);
    }

    public static ConnectionException connection(
            CallDetails call, String what, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        return Holder.FACTORY.connection(call, what, cause, retryAfter);
    }

    public static DecodingException decoding(CallDetails call, int status, String what, @Nullable String body) {
        return Holder.FACTORY.decoding(call, status, what, body);
    }

    public static ConfigurationException configuration(String message) {
        return configuration(message, null);
    }

    public static ConfigurationException configuration(String message, @Nullable Throwable cause) {
        return Holder.FACTORY.configuration(message, cause);
    }

    public static WebhookException webhook(WebhookException.Reason reason, String message) {
        return Holder.FACTORY.webhook(reason, message);
    }

    public static PageLimitException pageLimit(int maxRequests) {
        return Holder.FACTORY.pageLimit(maxRequests);
    }

    /** Returns a conflict with an outcome that is at least as bad as the given one. */
    public static ConflictException withOutcome(ConflictException conflict, Outcome outcome) {
        return Holder.FACTORY.withOutcome(conflict, outcome);
    }

    /** Returns a conflict with another field error in front of the others. */
    public static ConflictException withFieldError(ConflictException conflict, FieldError field) {
        return Holder.FACTORY.withFieldError(conflict, field);
    }
}
