package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The builder has a setter for every option, so that users do not have to know which settings are options. */
class ClientBuilderTest {
    @Test
    void hasASetterForEveryOption() {
        Stream<String> options = Arrays.stream(ClientOptions.class.getMethods())
                .filter(method -> method.getReturnType() == ClientOptions.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(ClientBuilderTest::signature);

        assertThat(Arrays.stream(ClientBuilder.class.getMethods()).map(ClientBuilderTest::signature))
                .containsAll(options.toList());
    }

    @Test
    void optionSettersReturnAChangedCopy() {
        ClientOptions options = ClientOptions.DEFAULTS;

        assertThat(options.returnExisting()).isTrue();
        assertThat(options.returnExisting(false).returnExisting()).isFalse();
        assertThat(options.maxRetries(5).maxRetries()).isEqualTo(5);
        assertThat(options.maxRetries()).as("options are immutable").isEqualTo(2);
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
