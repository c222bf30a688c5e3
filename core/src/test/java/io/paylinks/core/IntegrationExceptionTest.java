package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.error.IntegrationException;
import io.paylinks.core.error.PaylinksException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Modules built on the clients extend this exception; only the clients create the other exceptions. */
class IntegrationExceptionTest {
    private static final class LinkConflictException extends IntegrationException {
        private static final long serialVersionUID = 1L;

        LinkConflictException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Test
    void isAPaylinksException() {
        Exception cause = new IllegalStateException();
        PaylinksException e = new LinkConflictException("order-1042 has another amount", cause);

        assertThat(e).hasMessage("order-1042 has another amount").hasCause(cause);
    }

    @Test
    void otherExceptionsHaveNoAccessibleConstructors() {
        assertThat(hierarchy(PaylinksException.class)
                        .filter(type -> type != IntegrationException.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                        .map(Constructor::getModifiers))
                .hasSizeGreaterThan(15)
                .noneMatch(modifiers -> Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return Stream.concat(
                Stream.of(type),
                permitted == null ? Stream.of() : Arrays.stream(permitted).flatMap(each -> hierarchy(each)));
    }
}
