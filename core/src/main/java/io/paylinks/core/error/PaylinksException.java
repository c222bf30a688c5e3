package io.paylinks.core.error;

import org.jspecify.annotations.Nullable;

/** The parent of every exception that Paylinks clients throw, save for wrong arguments and calls on a closed client. */
public abstract sealed class PaylinksException extends RuntimeException
        permits CallException, ConfigurationException, SignatureException {
    private static final long serialVersionUID = 1L;

    PaylinksException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
