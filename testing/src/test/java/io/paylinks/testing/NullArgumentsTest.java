package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method of the package rejects null. Constructors of records are not part of the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullArgumentsTest {
    private static final List<Class<?>> TYPES = publicTypes();

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            String.class,
            "text",
            String[].class,
            new String[] {"text"},
            Clock.class,
            Clock.systemUTC(),
            Duration.class,
            Duration.ofSeconds(1),
            Fault.class,
            Fault.serverError(),
            Predicate.class,
            (Predicate<Object>) request -> true,
            WebhookDelivery.class,
            new WebhookDelivery("http://127.0.0.1/", Map.of(), "{}", 200));

    private final Map<Class<?>, Object> instances = new LinkedHashMap<>();

    @BeforeAll
    void start() {
        for (Class<?> type : TYPES) {
            if (FakeServer.class.isAssignableFrom(type)) {
                instances.put(type, started(type));
            }
        }
        instances.put(RecordedRequest.class, new RecordedRequest("GET", "/", null, Map.of(), ""));
        instances.put(WebhookDelivery.class, SAMPLES.get(WebhookDelivery.class));
    }

    @AfterAll
    void close() {
        instances.values().stream().filter(FakeServer.class::isInstance).forEach(fake -> ((FakeServer) fake).close());
    }

    /** A parameter that must not be null. */
    record Argument(Class<?> type, Method method, int index) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName() + " " + index + " of " + method.getParameterCount();
        }
    }

    static Stream<Argument> arguments() {
        return TYPES.stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass().getPackage() == type.getPackage())
                        .filter(method -> !method.getName().equals("equals"))
                        .flatMap(method -> IntStream.range(0, method.getParameterCount())
                                .filter(index -> mustNotBeNull(method, index))
                                .mapToObj(index -> new Argument(type, method, index))));
    }

    private static boolean mustNotBeNull(Method method, int index) {
        return !method.getParameterTypes()[index].isPrimitive()
                && !method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void nullIsRejected(Argument argument) {
        Method method = argument.method();
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> SAMPLES.getOrDefault(type, ""))
                .toArray();
        values[argument.index()] = null;
        Object on = instances.get(argument.type());

        assertThat(Modifier.isStatic(method.getModifiers()) || on != null).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(method, on, values))
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
    void nullElementsAreRejected() {
        FakeStream fake = (FakeStream) instances.get(FakeStream.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.payTogether("a", null))
                .withMessage("invoiceId must not be null");
    }

    @Test
    void theFakesAreFound() {
        assertThat(TYPES).contains(FakeStream.class, FakeGoCardless.class, FakeDevdraft.class, Fault.class);
    }

    private static Object started(Class<?> fake) {
        try {
            return fake.getMethod("start").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the concrete public types; methods that a fake inherits are called on the fake. */
    private static List<Class<?>> publicTypes() {
        try {
            Path classes = Path.of(FakeServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.list(classes.resolve("io/paylinks/testing"))) {
                List<Class<?>> types = new ArrayList<>();
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches("\\w+\\.class")) {
                        types.add(Class.forName("io.paylinks.testing." + name.replace(".class", "")));
                    }
                }
                types.removeIf(
                        type -> !Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers()));
                return types;
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
