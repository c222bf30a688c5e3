package io.paylinks.core.error;

import io.paylinks.core.internal.error.Exceptions;
import org.jspecify.annotations.Nullable;

/**
 * The base class of all exceptions that the clients throw, except for invalid arguments
 * ({@link IllegalArgumentException}) and calls on a closed client ({@link IllegalStateException}). All of them preserve
 * their data in Java serialization.
 */
public abstract sealed class PaylinksException extends RuntimeException
        permits CallException, ConfigurationException, IntegrationException, PageLimitException, WebhookException {
    private static final long serialVersionUID = 1L;

    static {
        Exceptions.register(new ExceptionFactory());
    }

    PaylinksException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
