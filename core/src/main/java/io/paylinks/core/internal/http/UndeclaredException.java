package io.paylinks.core.internal.http;

/** Carries an undeclared checked exception, as Kotlin code can throw. */
final class UndeclaredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeclaredException(Exception cause) {
        super(cause.toString(), cause);
    }
}
