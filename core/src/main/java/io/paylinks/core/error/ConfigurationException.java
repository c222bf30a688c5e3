package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/** The client is not set up correctly: a key is missing, or the base URL is wrong. No request was sent. */
public final class ConfigurationException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
