package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of calls leave nothing out. */
class EveryMethodIsCalledTest {
    /** Methods that send several requests have tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "consumers.findByPhoneNumber",
            "consumers.findByEmail",
            "consumers.findByExternalId",
            "consumers.getOrCreate",
            "paymentLinks.createSimple",
            "products.getOrCreate");

    @Test
    void everyMethodOfEveryResourceIsInATable() {
        Set<String> called = Calls.all().map(Call::methodName).collect(Collectors.toSet());
        called.addAll(ELSEWHERE);

        assertThat(called).isEqualTo(resources().flatMap(this::methods).collect(Collectors.toSet()));
    }

    @Test
    void noTwoCallsHaveOneName() {
        assertThat(Calls.all().map(Call::toString)).doesNotHaveDuplicates();
    }

    private static Stream<Method> resources() {
        return Arrays.stream(StreamClient.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0);
    }

    private Stream<String> methods(Method resource) {
        return Arrays.stream(resource.getReturnType().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> resource.getName() + "." + method.getName());
    }
}
