package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ClientBuilder;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.Limiter;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.Page;
import io.paylinks.core.PaylinksClient;
import io.paylinks.core.Range;
import io.paylinks.core.Secret;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.Outcome;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.ImageFile;
import io.paylinks.devdraft.PaymentLinkCache;
import io.paylinks.gocardless.GoCardlessEnvironment;
import io.paylinks.gocardless.GoCardlessOAuth;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.testing.FakeStream;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public method of core and the providers rejects a null argument immediately, with an exception that names it.
 * The clients have no server, so that a method that sends a request first fails with another exception.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullArgumentsTest {
    private static final String NOBODY = "http://localhost:1";

    /** Types that users implement. */
    private static final Set<String> CALLBACKS = Set.of(
            "io.paylinks.core.CallListener",
            "io.paylinks.core.CallListener$AttemptStart",
            "io.paylinks.core.CallListener$Observer",
            "io.paylinks.core.RequestHook",
            "io.paylinks.core.RequestHook$Request");

    private final Map<Class<?>, Object> samples = samples();
    private final Map<Class<?>, Object> instances = instances();

    /** A parameter that must not be null. */
    record Argument(Method method, int index) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getName() + "." + method.getName()
                    + Arrays.toString(method.getParameterTypes()) + " " + index;
        }
    }

    static Stream<Argument> arguments() {
        return House.CLIENT_MODULES.stream()
                .flatMap(ApiTest::classes)
                .filter(NullArgumentsTest::isPublic)
                .filter(type -> !CALLBACKS.contains(type.getName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals") && !isOfEnum(method))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(index -> mustNotBeNull(method, index))
                        .mapToObj(index -> new Argument(method, index)));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean isOfEnum(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    }

    private static boolean mustNotBeNull(Method method, int index) {
        return !method.getParameterTypes()[index].isPrimitive()
                && !method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void nullArgumentsAreRejectedImmediately(Argument argument) {
        Method method = argument.method();
        Object[] values = IntStream.range(0, method.getParameterCount())
                .mapToObj(i -> i == argument.index() ? null : sample(method.getParameterTypes()[i]))
                .toArray();
        Object on = Modifier.isStatic(method.getModifiers()) ? null : instance(method.getDeclaringClass());

        assertThatIllegalArgumentException()
                .as(argument.toString())
                .isThrownBy(() -> call(method, on, values))
                .satisfies(e -> assertThat(e.getMessage()).contains("must not be null"));
    }

    @Test
    void manyMethodsAreCovered() {
        assertThat(arguments()).hasSizeGreaterThan(700);
    }

    private static void call(Method method, @Nullable Object on, @Nullable Object... arguments) throws Throwable {
        try {
            method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    // ---- what methods are called on, and with -----------------------------------------------------------------------

    private static Map<Class<?>, Object> instances() {
        Map<Class<?>, Object> instances = new HashMap<>();
        for (House.Module provider : House.PROVIDERS) {
            PaylinksClient<?> client = client(provider);
            put(instances, client);
            put(instances, invoke(method(type(provider, "Client"), "builder"), null));
            put(instances, invoke(method(type(provider, "Webhooks"), "builder"), null));
            Arrays.stream(client.getClass().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> put(instances, invoke(method, client)));
        }
        DevdraftClient devdraft = (DevdraftClient) instances.get(DevdraftClient.class);
        Stream.of(
                        GoCardlessOAuth.builder(),
                        GoCardlessOAuth.builder()
                                .environment(GoCardlessEnvironment.SANDBOX)
                                .client("id", "secret")
                                .build(),
                        GoCardlessEnvironment.SANDBOX,
                        StreamWebhooks.of("secret"),
                        PaymentLinkCache.of(devdraft),
                        PaymentLinkCache.builder(devdraft),
                        ClientOptions.DEFAULTS,
                        Limiter.slidingWindow(1, Duration.ofMinutes(1)),
                        Range.atLeast(1),
                        Outcome.UNKNOWN,
                        new Page<>(List.of(), null, Map.of(), null))
                .forEach(instance -> put(instances, instance));
        return instances;
    }

    private static PaylinksClient<?> client(House.Module provider) {
        ClientBuilder<?> builder = (ClientBuilder<?>) invoke(method(type(provider, "Client"), "builder"), null);
        builder.baseUrl(NOBODY).credentials(Credentials.bearer("token"));
        return (PaylinksClient<?>) invoke(method(builder.getClass(), "build"), builder);
    }

    private static Class<?> type(House.Module provider, String kind) {
        return House.CLASSES.get(provider.root() + "." + provider.name() + kind).reflect();
    }

    private static void put(Map<Class<?>, Object> instances, Object instance) {
        for (Class<?> type = instance.getClass(); type != Object.class; type = type.getSuperclass()) {
            instances.putIfAbsent(type, instance);
            for (Class<?> each : type.getInterfaces()) {
                instances.putIfAbsent(each, instance);
            }
        }
    }

    private Object instance(Class<?> type) {
        Object known = instances.get(type);
        if (known != null) {
            return known;
        }
        if (type.isRecord()) {
            return emptyRecord(type);
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return constant(type);
        }
        Class<?> outer = type.getEnclosingClass();
        if (outer != null && type.getSimpleName().equals("Builder")) {
            return invoke(method(outer, "builder"), null);
        }
        // For a builder that several requests share, any of them is used.
        return House.CLIENT_MODULES.stream()
                .flatMap(ApiTest::classes)
                .filter(each -> type.isAssignableFrom(each)
                        && each.getSimpleName().equals("Builder")
                        && each.getEnclosingClass() != null)
                .findFirst()
                .map(each -> invoke(method(each.getEnclosingClass(), "builder"), null))
                .orElseThrow(() -> new AssertionError("no instance of " + type));
    }

    private Object sample(Class<?> type) {
        Object known = samples.get(type);
        if (known != null) {
            return known;
        }
        if (type.isRecord()) {
            return emptyRecord(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return constant(type);
        }
        if (type.isArray()) {
            Object array = Array.newInstance(
                    type.getComponentType(), type.getComponentType().isPrimitive() ? 1 : 0);
            return array;
        }
        if (instances.containsKey(type)) {
            return instances.get(type);
        }
        assertThat(type.isInterface()).as("a sample of " + type).isTrue();
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals("apply") && arguments != null ? arguments[0] : null);
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        samples.put(String.class, "a.png");
        samples.put(Object.class, "a");
        samples.put(Comparable.class, 1);
        samples.put(Class.class, Map.class);
        samples.put(List.class, List.of(ImageFile.of("a.png", "image/png", new byte[] {1})));
        samples.put(Map.class, Map.of());
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(Duration.class, Duration.ofMinutes(1));
        samples.put(Instant.class, Instant.EPOCH);
        samples.put(LocalDate.class, LocalDate.EPOCH);
        samples.put(Clock.class, Clock.systemUTC());
        samples.put(Secret.class, Secret.of("secret"));
        samples.put(Credentials.class, Credentials.bearer("token"));
        samples.put(Range.class, Range.atLeast(1));
        samples.put(InputStream.class, InputStream.nullInputStream());
        samples.put(java.net.Proxy.class, java.net.Proxy.NO_PROXY);
        samples.put(OkHttpClient.class, new OkHttpClient());
        samples.put(ImageFile.class, ImageFile.of("a.png", "image/png", new byte[] {1}));
        samples.put(ApiException.class, refusal());
        return samples;
    }

    private static ApiException refusal() {
        try (FakeStream fake = FakeStream.start();
                StreamClient stream = StreamClient.builder()
                        .baseUrl(fake.url())
                        .credentials("wrong", "wrong")
                        .build()) {
            return catchThrowableOfType(ApiException.class, () -> stream.me().get());
        }
    }

    private static Object constant(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no constant"));
    }

    /** Returns an empty record, even if it has required fields, because it is never sent. */
    private static Object emptyRecord(Class<?> type) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(types)
                            .map(each -> each == List.class
                                    ? List.of()
                                    : each == Map.class
                                            ? Map.of()
                                            : each == int.class ? 0 : each == boolean.class ? Boolean.FALSE : null)
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, @Nullable Object on) {
        try {
            return method.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
