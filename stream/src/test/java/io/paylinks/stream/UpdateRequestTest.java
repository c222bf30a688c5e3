package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.consumer.Address;
import io.paylinks.stream.consumer.CommunicationMethod;
import io.paylinks.stream.consumer.UpdateConsumer;
import io.paylinks.stream.coupon.UpdateCoupon;
import io.paylinks.stream.invoice.UpdateInvoice;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.UpdateProduct;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates send only the fields that were set or cleared; clearing sends null, and the last call wins. */
class UpdateRequestTest {
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "text",
            boolean.class,
            true,
            int.class,
            7,
            BigDecimal.class,
            new BigDecimal("1.50"),
            Instant.class,
            Instant.parse("2025-08-01T00:00:00Z"),
            List.class,
            List.of(),
            Address.class,
            Address.builder().addressLine1("1").city("Riyadh").country("SA").build());

    /** A setter of an update builder. */
    record Setter(Class<?> request, Method method) {
        String field() {
            return method.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }

        /** Returns the method that clears the field, or null if the field cannot be cleared. */
        @Nullable
        Method clear() {
            String name = method.getName();
            String clear = "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            return Arrays.stream(method.getDeclaringClass().getMethods())
                    .filter(other -> other.getName().equals(clear))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString() {
            return request.getSimpleName() + "." + method.getName();
        }
    }

    static Stream<Setter> setters() {
        return Stream.of(UpdateConsumer.class, UpdateCoupon.class, UpdateInvoice.class, UpdateProduct.class)
                .flatMap(request -> Arrays.stream(request.getDeclaredClasses())
                        .flatMap(builder -> Arrays.stream(builder.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 1)
                        .filter(method -> !addsToAList(method))
                        .map(method -> new Setter(request, method)));
    }

    /** Returns whether a method adds to a list that another method sets, such as {@code price} and {@code prices}. */
    private static boolean addsToAList(Method method) {
        return Arrays.stream(method.getDeclaringClass().getMethods())
                .filter(other -> other.getName().equals(method.getName() + "s"))
                .map(other -> other.getGenericParameterTypes()[0])
                .anyMatch(list -> list instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] == method.getParameterTypes()[0]);
    }

    static Stream<Setter> clearable() {
        return setters().filter(setter -> setter.clear() != null);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void settersSetOnlyTheirField(Setter setter) throws Throwable {
        Object builder = builder(setter);

        assertThat(call(setter.method(), builder, sample(setter))).isSameAs(builder);

        Object sent = sample(setter) instanceof BigDecimal amount ? amount.toPlainString() : sample(setter);
        assertThat(changes(builder)).isEqualTo(Map.of(setter.field(), sent));
    }

    static Stream<Setter> objects() {
        return setters()
                .filter(setter -> !setter.method().getParameterTypes()[0].isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void settersRejectNull(Setter setter) throws Throwable {
        Object builder = builder(setter);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(setter.method(), builder, (Object) null))
                .withMessageContaining(setter.field())
                .withMessageContaining(
                        setter.clear() == null
                                ? "omit it"
                                : "call " + setter.clear().getName() + "()");
        assertThat(changes(builder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clearable")
    void clearingSendsAnExplicitNull(Setter setter) throws Throwable {
        Object builder = builder(setter);

        call(setter.clear(), builder);

        assertThat(StreamJson.write(request(builder))).isEqualTo("{\"" + setter.field() + "\":null}");
    }

    @ParameterizedTest
    @MethodSource("clearable")
    void theLastCallWins(Setter setter) throws Throwable {
        Object cleared = builder(setter);
        call(setter.method(), cleared, sample(setter));
        call(setter.clear(), cleared);
        Object set = builder(setter);
        call(setter.clear(), set);
        call(setter.method(), set, sample(setter));

        assertThat(changes(cleared)).isEqualTo(Collections.singletonMap(setter.field(), null));
        assertThat(changes(set)).isEqualTo(Map.of(setter.field(), sample(setter)));
    }

    @Test
    void itemSettersAddToLists() {
        CreateProductPrice price = CreateProductPrice.builder()
                .currency(CurrencyCode.SAR)
                .amount(BigDecimal.TEN)
                .build();

        assertThat(UpdateProduct.builder()
                        .price(price)
                        .price(BigDecimal.ONE)
                        .price(price)
                        .build()
                        .changes())
                .isEqualTo(Map.of("prices", List.of(price, price), "price", "1"));
        assertThat(UpdateConsumer.builder()
                        .communicationMethods(List.of(CommunicationMethod.SMS))
                        .communicationMethod(CommunicationMethod.EMAIL)
                        .build()
                        .changes())
                .isEqualTo(
                        Map.of("communication_methods", List.of(CommunicationMethod.SMS, CommunicationMethod.EMAIL)));
    }

    @Test
    void extraSendsAnyValueIncludingNull() {
        UpdateCoupon update =
                UpdateCoupon.builder().extra("color", null).extra("tier", 2).build();

        assertThat(StreamJson.write(update)).isEqualTo("{\"color\":null,\"tier\":2}");
    }

    @Test
    void builtRequestsAreIndependentOfTheirBuilder() {
        UpdateCoupon.Builder builder = UpdateCoupon.builder().name("one");
        UpdateCoupon first = builder.build();
        builder.name("two").isActive(true);

        assertThat(first.changes()).isEqualTo(Map.of("name", "one"));
    }

    private static Object sample(Setter setter) throws Exception {
        Class<?> type = setter.method().getParameterTypes()[0];
        return SAMPLES.containsKey(type)
                ? SAMPLES.get(type)
                : type.getMethod("of", String.class).invoke(null, "SOMETHING");
    }

    private static Object builder(Setter setter) throws Exception {
        return setter.request().getMethod("builder").invoke(null);
    }

    private static Object request(Object builder) throws Throwable {
        return call(builder.getClass().getMethod("build"), builder);
    }

    private static Map<?, ?> changes(Object builder) throws Throwable {
        Object request = request(builder);
        return (Map<?, ?>) call(request.getClass().getMethod("changes"), request);
    }

    private static Object call(Method method, Object on, @Nullable Object... arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
