package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The parent of exceptions that do not come from a client itself, but from a module built on the clients, such as a
 * framework integration or an adapter over several providers. Extend it to let users handle the exceptions of your
 * module together with those of the clients.
 */
public abstract non-sealed class IntegrationException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and what to do about it; it must not contain credentials
     * @param cause the cause, or null
     */
    public IntegrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
