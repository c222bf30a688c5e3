package io.paylinks.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method rejects null, except those that Micrometer calls. */
class NullArgumentsTest {
    private static final List<Class<?>> TYPES = List.of(
            ObservedCalls.class,
            AttemptContext.class,
            CallContext.class,
            DefaultAttemptConvention.class,
            DefaultCallConvention.class);

    /** A parameter that must not be null. */
    record Argument(Method method, int index) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + index;
        }
    }

    static Stream<Argument> arguments() {
        return TYPES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isCalledByMicrometer(method))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(index -> !method.getParameterTypes()[index].isPrimitive())
                        .filter(index ->
                                !method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class))
                        .mapToObj(index -> new Argument(method, index)));
    }

    /** Returns whether a method implements one of a Micrometer interface, such as {@code ObservationConvention}. */
    private static boolean isCalledByMicrometer(Method method) {
        return Arrays.stream(method.getDeclaringClass().getInterfaces())
                .filter(type -> type.getName().startsWith("io.micrometer."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && inherited.getParameterCount() == method.getParameterCount());
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void nullIsRejected(Argument argument) {
        Method method = argument.method();
        Object on = Modifier.isStatic(method.getModifiers()) ? null : ObservedCalls.of(ObservationRegistry.NOOP);
        Object[] onlyNull = new Object[method.getParameterCount()];

        assertThat(method.getParameterCount()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(method, on, onlyNull))
                .satisfies(e -> assertThat(e.getMessage()).matches("\\w+ must not be null"));
    }

    private static void call(Method method, @Nullable Object on, @Nullable Object... arguments) throws Throwable {
        try {
            method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void publicConstructorsHaveNoParameters() {
        assertThat(TYPES.stream().flatMap(type -> Arrays.stream(type.getConstructors())))
                .allMatch(constructor -> ((Constructor<?>) constructor).getParameterCount() == 0);
    }
}
