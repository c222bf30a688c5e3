package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/** The client cannot be built or used as it is set up: a missing key, a wrong base URL. No request was sent. */
public final class ConfigurationException extends PaylinksException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        this(message, null);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
