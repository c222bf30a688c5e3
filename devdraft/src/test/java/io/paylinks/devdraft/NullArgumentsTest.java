package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method refuses a null argument at once, before a request is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullArgumentsTest extends DevdraftServerTest {
    /** Credentials that are missing are a {@code ConfigurationException}, which says how to set them. */
    private static final Set<Class<?>> EXCLUDED = Set.of(
            DevdraftCredentials.class,
            DevdraftWebhooks.class,
            DevdraftWebhooks.Builder.class,
            DevdraftClient.Builder.class);

    /** Samples of what is passed beside the null. */
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            String.class,
            "a.png",
            Class.class,
            PaymentLink.class,
            List.class,
            List.of(ImageFile.of("a.png", "image/png", new byte[] {1})),
            Clock.class,
            Clock.systemUTC(),
            Duration.class,
            Duration.ofMinutes(1),
            Function.class,
            Function.identity(),
            UnaryOperator.class,
            UnaryOperator.identity());

    /** A parameter of a method that must not be null. */
    record Argument(Method method, int index) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " "
                    + method.getParameterTypes()[index].getSimpleName() + " " + index;
        }
    }

    Stream<Argument> arguments() {
        return TestedDevdraft.DEVDRAFT.classes().stream()
                .filter(NullArgumentsTest::isPublic)
                .filter(type -> !EXCLUDED.contains(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isAbstract(method.getModifiers())) // generated: the contract asks of them
                .filter(method -> !method.getName().equals("equals"))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(index -> mustNotBeNull(method, index))
                        .mapToObj(index -> new Argument(method, index)));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean mustNotBeNull(Executable method, int index) {
        return !method.getParameterTypes()[index].isPrimitive()
                && !method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void isRefusedAtOnce(Argument argument) throws Exception {
        Method method = argument.method();
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(NullArgumentsTest::sample)
                .toArray();
        values[argument.index()] = null;
        Object on =
                Modifier.isStatic(method.getModifiers()) ? null : instances().get(method.getDeclaringClass());

        assertThat(Modifier.isStatic(method.getModifiers()) || on != null)
                .as("an instance of " + method.getDeclaringClass())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(method, on, values))
                .satisfies(e -> assertThat(e.getMessage())
                        .matches(
                                // core's own words for a request and for the value of an open enum
                                "(.+ )?\\w+ must not be null|.+ needs a (request|value), not null.*"));
        assertRequests(0);
    }

    private static void call(Method method, @Nullable Object on, @Nullable Object... arguments) throws Throwable {
        try {
            method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns what the methods are called on: the client, its resources, the cache, and builders of requests. */
    private Map<Class<?>, Object> instances() throws ReflectiveOperationException {
        Map<Class<?>, Object> instances = new LinkedHashMap<>();
        put(instances, client());
        put(instances, PaymentLinkCache.of(client()));
        put(instances, PaymentLinkCache.builder(client()));
        put(instances, DevdraftJson.read(PaymentLink.class, "{\"id\":\"pl_1\"}"));
        put(instances, TestedDevdraft.DEVDRAFT.value(DevdraftEvent.class));
        put(instances, DevdraftErrorCode.DUPLICATE_CUSTOMER);
        for (Method method : DevdraftClient.class.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType().getPackage() == DevdraftClient.class.getPackage()
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getModifiers())) {
                put(instances, method.invoke(client()));
            }
        }
        for (Class<?> type : TestedDevdraft.DEVDRAFT.classes()) {
            if (type.isRecord()
                    && Arrays.stream(type.getMethods())
                            .anyMatch(m -> m.getName().equals("builder"))) {
                put(instances, type.getMethod("builder").invoke(null));
            }
        }
        return instances;
    }

    private static void put(Map<Class<?>, Object> instances, Object instance) {
        for (Class<?> type = instance.getClass(); type != Object.class; type = type.getSuperclass()) {
            instances.put(type, instance);
        }
    }

    private static Object sample(Class<?> type) {
        return type.isRecord() ? emptyRecord(type) : SAMPLES.get(type);
    }

    /** Returns a request with nothing in it, even if it requires something: it is never sent. */
    private static Object emptyRecord(Class<?> type) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(Arrays.stream(types)
                    .map(each -> each == List.class ? List.of() : each == Map.class ? Map.of() : null)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
