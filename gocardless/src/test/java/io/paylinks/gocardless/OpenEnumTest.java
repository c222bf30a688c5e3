package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All open enums of the module: a known value is its constant, an unknown one is kept. */
class OpenEnumTest {
    private static final String UNKNOWN = "value.of Tomorrow";

    static Stream<Class<?>> openEnums() {
        return ResponseRecords.ofModule().stream().filter(ResponseRecords::isOpenEnum);
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void aKnownValueIsItsConstant(Class<?> type) throws Exception {
        assertThat(constants(type)).isNotEmpty();
        for (OpenEnum constant : constants(type)) {
            String value = constant.value();
            assertThat(of(type, value)).isSameAs(constant);
            assertThat((Object) GoCardlessJson.read(type, "\"" + value + "\"")).isSameAs(constant);
            assertThat(GoCardlessJson.write(constant)).isEqualTo("\"" + value + "\"");
            assertThat(constant.isKnown()).isTrue();
            assertThat(constant).hasToString(value);
        }
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void noTwoConstantsAreEqual(Class<?> type) throws Exception {
        assertThat(constants(type)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void anUnknownValueIsKeptAndComparesByValue(Class<?> type) throws Exception {
        OpenEnum unknown = of(type, UNKNOWN);

        assertThat(unknown).isEqualTo(of(type, UNKNOWN)).hasSameHashCodeAs(of(type, UNKNOWN));
        assertThat(unknown).isEqualTo(GoCardlessJson.read(type, "\"" + UNKNOWN + "\""));
        assertThat(unknown).isNotEqualTo(of(type, UNKNOWN + "!")).hasToString(UNKNOWN);
        assertThat(unknown.isKnown()).isFalse();
        assertThat(GoCardlessJson.write(unknown)).isEqualTo("\"" + UNKNOWN + "\"");
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void canBeTheKeyOfAMap(Class<?> type) throws Exception {
        OpenEnum known = constants(type).get(0);
        Map<Object, Integer> map = new HashMap<>();
        map.put(known, 1);
        map.put(of(type, UNKNOWN), 2);

        assertThat(map).containsEntry(of(type, known.value()), 1).containsEntry(of(type, UNKNOWN), 2);
        assertThat(Fixture.tree(GoCardlessJson.write(map)))
                .isEqualTo(Fixture.tree("{\"%s\":1,\"%s\":2}".formatted(known.value(), UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void nullIsNoValue(Class<?> type) {
        assertThatThrownBy(() -> of(type, null))
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage(type.getSimpleName() + ".of needs a value, not null");
    }

    private static List<OpenEnum> constants(Class<?> type) throws IllegalAccessException {
        List<OpenEnum> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
                constants.add((OpenEnum) field.get(null));
            }
        }
        return constants;
    }

    private static OpenEnum of(Class<?> type, @Nullable String value) throws Exception {
        return (OpenEnum) type.getMethod("of", String.class).invoke(null, value);
    }
}
