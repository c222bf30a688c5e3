package io.paylinks.core.internal.http;

/** Carries a checked exception that nobody declared: Kotlin, for one, knows no checked exceptions. */
final class UndeclaredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeclaredException(Exception cause) {
        super(cause.toString(), cause);
    }
}
