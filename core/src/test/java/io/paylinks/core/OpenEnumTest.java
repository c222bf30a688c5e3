package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known value is its constant; any other is kept as it is. */
class OpenEnumTest {

    /** Another set with a value of the same text, and with values whose hashes are equal. */
    private static final class Other extends OpenEnum {
        private static final Values<Other> VALUES = new Values<>(Other.class, Other::new);

        static final Other ACTIVE = VALUES.known("ACTIVE");
        static final Other AA = VALUES.known("AaAa");
        static final Other BB = VALUES.known("BBBB");

        private Other(Value value) {
            super(value);
        }

        @JsonCreator
        static Other of(String value) {
            return VALUES.of(value);
        }
    }

    private static ThingStatus read(String json) {
        return ThingsProvider.JSON.read(ThingStatus.class, json);
    }

    @Test
    void aKnownValueIsItsConstant() {
        assertThat(ThingStatus.of("ACTIVE")).isSameAs(ThingStatus.ACTIVE).hasToString("ACTIVE");
        assertThat(ThingStatus.ACTIVE.isKnown()).isTrue();
        assertThat(ThingStatus.ACTIVE.value()).isEqualTo("ACTIVE");
        assertThat(read("\"ACTIVE\"")).isSameAs(ThingStatus.ACTIVE);
        assertThat(read("\"ACT\\u0049VE\"")).isSameAs(ThingStatus.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "ACTIV", "ACTIVEE", "", " ", "PAUSED", "عربي", "🙂"})
    void anyOtherIsKept(String value) {
        ThingStatus status = read('"' + value + '"');

        assertThat(status.isKnown()).isFalse();
        assertThat(status.value()).isEqualTo(value);
        assertThat(status).isEqualTo(ThingStatus.of(value)).hasSameHashCodeAs(ThingStatus.of(value));
        assertThat(status).isNotEqualTo(ThingStatus.ACTIVE).hasToString(value);
        assertThat(ThingsProvider.JSON.write(status)).isEqualTo('"' + value + '"');
    }

    @Test
    void aValueThatIsLongerThanTheParsersBuffer() {
        String value = "x".repeat(100_000);

        assertThat(read('"' + value + '"').value()).isEqualTo(value);
    }

    @Test
    void valuesWithEqualHashesAreToldApart() {
        assertThat("AaAa").hasSameHashCodeAs("BBBB");
        assertThat(ThingsProvider.JSON.read(Other.class, "\"AaAa\"")).isSameAs(Other.AA);
        assertThat(ThingsProvider.JSON.read(Other.class, "\"BBBB\"")).isSameAs(Other.BB);
        assertThat(ThingsProvider.JSON.read(Other.class, "\"AaBB\"").isKnown()).isFalse();
    }

    @Test
    void valuesOfAnotherSetAreNotEqual() {
        assertThat((Object) Other.ACTIVE).isNotEqualTo(ThingStatus.ACTIVE);
        assertThat((Object) ThingStatus.ACTIVE).isNotEqualTo("ACTIVE").isNotEqualTo(null);
    }

    @Test
    void anOpenEnumOfNullIsRefused() {
        assertThat(catchThrowable(() -> ThingStatus.of(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ThingStatus.of: value must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"ACTIVE\"]", "[null,\"ACTIVE\",\"INACTIVE\"]", "[\"ACTIVE\",{\"a\":[1]}]"})
    void aListIsReadAsItsFirstValue(String json) {
        assertThat(read(json)).isSameAs(ThingStatus.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{}]", "[\"ACTIVE\"", "{\"a\":1}"})
    void whatIsNoValueIsRefused(String json) {
        assertThat(catchThrowable(() -> read(json))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlainMapperWritesItAndReadsItToItsConstant() throws Exception {
        com.fasterxml.jackson.databind.json.JsonMapper two = new com.fasterxml.jackson.databind.json.JsonMapper();
        tools.jackson.databind.json.JsonMapper three = new tools.jackson.databind.json.JsonMapper();
        List<ThingStatus> values = List.of(ThingStatus.CLOSED, ThingStatus.of("new"));

        assertThat(two.writeValueAsString(values)).isEqualTo("[\"CLOSED\",\"new\"]");
        assertThat(three.writeValueAsString(values)).isEqualTo("[\"CLOSED\",\"new\"]");
        assertThat(two.readValue("\"CLOSED\"", ThingStatus.class)).isSameAs(ThingStatus.CLOSED);
        assertThat(three.readValue("\"CLOSED\"", ThingStatus.class)).isSameAs(ThingStatus.CLOSED);
        assertThat(two.writeValueAsString(Map.of(ThingStatus.CLOSED, 1))).isEqualTo("{\"CLOSED\":1}");
        assertThat(three.writeValueAsString(Map.of(ThingStatus.CLOSED, 1))).isEqualTo("{\"CLOSED\":1}");
    }
}
