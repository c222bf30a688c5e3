package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The base class of exceptions of modules that are built on the clients, such as a framework integration or an adapter
 * over several providers. Extend it to let users handle your module's exceptions together with those of the clients.
 */
public abstract non-sealed class IntegrationException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what failed and how to fix it; must not contain credentials
     * @param cause the cause, or null
     */
    public IntegrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
