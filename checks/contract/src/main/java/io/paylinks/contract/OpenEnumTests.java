package io.paylinks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.PaylinksClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All open enums of the module: a known value is its constant, an unknown one is preserved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OpenEnumTests<C extends PaylinksClient<C>> {
    private static final String UNKNOWN = "value.of Tomorrow";

    private final TestedProvider<C> provider;

    OpenEnumTests(TestedProvider<C> provider) {
        this.provider = provider;
    }

    Stream<Class<?>> openEnums() {
        return provider.classes().stream().filter(OpenEnum.class::isAssignableFrom);
    }

    /** The values, from the provider's documents, are in {@code open-enums.json}. */
    @Test
    void everyConstantHasItsDocumentedValue() {
        ObjectNode constants = JsonNodeFactory.instance.objectNode();
        String root = provider.clientType().getPackageName();
        openEnums().forEach(type -> {
            ArrayNode values = constants.putArray(type.getName().substring(root.length() + 1));
            Reflect.constants(type).forEach(constant -> values.add(constant.value()));
        });
        String documented = Json.resource(provider.clientType(), "open-enums.json");

        assertThat(Json.lines(constants)).isEqualTo(Json.lines(Json.tree(String.valueOf(documented))));
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void aKnownValueIsItsConstant(Class<?> type) {
        List<OpenEnum> constants = Reflect.constants(type);

        assertThat(constants).isNotEmpty();
        for (OpenEnum constant : constants) {
            String value = constant.value();
            assertThat(of(type, value)).isSameAs(constant);
            assertThat((Object) provider.read(type, "\"" + value + "\"")).isSameAs(constant);
            assertThat(provider.write(constant)).isEqualTo("\"" + value + "\"");
            assertThat(constant.isKnown()).isTrue();
            assertThat(constant).hasToString(value);
        }
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void noTwoConstantsAreEqual(Class<?> type) {
        assertThat(Reflect.constants(type)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void unknownValuesArePreservedAndCompareByValue(Class<?> type) {
        OpenEnum unknown = of(type, UNKNOWN);

        assertThat(unknown).isEqualTo(of(type, UNKNOWN)).hasSameHashCodeAs(of(type, UNKNOWN));
        assertThat(unknown).isEqualTo(provider.read(type, "\"" + UNKNOWN + "\""));
        assertThat(unknown).isNotEqualTo(of(type, UNKNOWN + "!")).hasToString(UNKNOWN);
        assertThat(unknown.isKnown()).isFalse();
        assertThat(provider.write(unknown)).isEqualTo("\"" + UNKNOWN + "\"");
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void valuesCanBeMapKeys(Class<?> type) {
        OpenEnum known = Reflect.constants(type).get(0);
        Map<Object, Integer> map = new HashMap<>();
        map.put(known, 1);
        map.put(of(type, UNKNOWN), 2);

        assertThat(map).containsEntry(of(type, known.value()), 1).containsEntry(of(type, UNKNOWN), 2);
        assertThat(Json.tree(provider.write(map)))
                .isEqualTo(Json.tree("{\"%s\":1,\"%s\":2}".formatted(known.value(), UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void nullIsRejected(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(type, null))
                .withMessage(type.getSimpleName() + ".of: value must not be null");
    }

    private static OpenEnum of(Class<?> type, @Nullable String value) {
        try {
            return (OpenEnum) Reflect.call(type.getMethod("of", String.class), null, value);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
