package io.paylinks.spring;

import io.paylinks.core.error.IntegrationException;

/** A property cannot be used. The message names the property and never repeats its value. */
final class InvalidPropertyException extends IntegrationException {
    private static final long serialVersionUID = 1L;

    InvalidPropertyException(String message) {
        super(message, null);
    }
}
