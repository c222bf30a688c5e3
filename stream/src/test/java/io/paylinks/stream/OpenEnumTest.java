package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        for (Object constant : constants(type)) {
            String value = text(constant);
            assertThat(of(type, value)).isSameAs(constant);
            assertThat((Object) StreamJson.read(type, "\"" + value + "\"")).isSameAs(constant);
            assertThat(StreamJson.write(constant)).isEqualTo("\"" + value + "\"");
            assertThat(isKnown(constant)).isTrue();
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
        Object unknown = of(type, UNKNOWN);

        assertThat(unknown).isEqualTo(of(type, UNKNOWN)).hasSameHashCodeAs(of(type, UNKNOWN));
        assertThat(unknown).isEqualTo(StreamJson.read(type, "\"" + UNKNOWN + "\""));
        assertThat(unknown).isNotEqualTo(of(type, UNKNOWN + "!")).hasToString(UNKNOWN);
        assertThat(isKnown(unknown)).isFalse();
        assertThat(StreamJson.write(unknown)).isEqualTo("\"" + UNKNOWN + "\"");
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void canBeTheKeyOfAMap(Class<?> type) throws Exception {
        Map<Object, Integer> map = new HashMap<>();
        map.put(constants(type).get(0), 1);
        map.put(of(type, UNKNOWN), 2);

        assertThat(map).containsEntry(of(type, text(constants(type).get(0))), 1).containsEntry(of(type, UNKNOWN), 2);
        assertThat(Fixture.tree(StreamJson.write(map)))
                .isEqualTo(Fixture.tree(
                        "{\"%s\":1,\"%s\":2}".formatted(text(constants(type).get(0)), UNKNOWN)));
    }

    private static List<Object> constants(Class<?> type) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
                constants.add(field.get(null));
            }
        }
        return constants;
    }

    private static Object of(Class<?> type, String value) throws Exception {
        return type.getMethod("of", String.class).invoke(null, value);
    }

    private static boolean isKnown(Object constant) throws Exception {
        return (boolean) constant.getClass().getMethod("isKnown").invoke(constant);
    }

    private static String text(Object constant) throws Exception {
        return (String) constant.getClass().getMethod("value").invoke(constant);
    }
}
