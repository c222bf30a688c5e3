package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known value is read as its constant; any other value is preserved. */
class OpenEnumTest {

    /** Another enum that shares a value with ThingStatus and has two values with equal hash codes. */
    static final class Other extends OpenEnum {
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

    /** A record with an open enum. */
    record Holder(
            @Nullable Other other,
            @Nullable ThingStatus status,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    private static ThingStatus read(String json) {
        return ThingsProvider.JSON
                .read(Holder.class, "{\"status\":" + json + "}")
                .status();
    }

    private static Other other(String json) {
        return ThingsProvider.JSON
                .read(Holder.class, "{\"other\":" + json + "}")
                .other();
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
    void anUnknownValueIsPreserved(String value) {
        ThingStatus status = read('"' + value + '"');

        assertThat(status.isKnown()).isFalse();
        assertThat(status.value()).isEqualTo(value);
        assertThat(status).isEqualTo(ThingStatus.of(value)).hasSameHashCodeAs(ThingStatus.of(value));
        assertThat(status).isNotEqualTo(ThingStatus.ACTIVE).hasToString(value);
        assertThat(ThingsProvider.JSON.write(status)).isEqualTo('"' + value + '"');
    }

    @Test
    void aValueLongerThanTheBufferOfTheParserIsRead() {
        String value = "x".repeat(100_000);

        assertThat(read('"' + value + '"').value()).isEqualTo(value);
    }

    @Test
    void valuesWithEqualHashCodesAreDistinguished() {
        for (int i = 0; i < 3; i++) { // the first value of a constant is read without the table
            assertThat("AaAa").hasSameHashCodeAs("BBBB");
            assertThat(other("\"AaAa\"")).isSameAs(Other.AA);
            assertThat(other("\"BBBB\"")).isSameAs(Other.BB);
            assertThat(other("\"AaBB\"").isKnown()).isFalse();
        }
    }

    @Test
    void valuesOfAnotherEnumAreNotEqual() {
        assertThat((Object) Other.ACTIVE).isNotEqualTo(ThingStatus.ACTIVE);
        assertThat((Object) ThingStatus.ACTIVE).isNotEqualTo("ACTIVE").isNotEqualTo(null);
    }

    @Test
    void nullIsRejected() {
        assertThat(catchThrowable(() -> ThingStatus.of(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ThingStatus.of: value must not be null");
    }

    @Test
    void aListOfOneValueIsThatValue() {
        assertThat(read("[\"ACTIVE\"]")).isSameAs(ThingStatus.ACTIVE);
        assertThat(read("[7]")).isEqualTo(ThingStatus.of("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{}]", "[null]", "[\"ACTIVE\",\"CLOSED\"]", "{\"a\":1}"})
    void anythingElseIsPreserved(String json) {
        Holder holder = ThingsProvider.JSON.read(Holder.class, "{\"status\":" + json + "}");

        assertThat(holder.status()).isNull();
        assertThat(ThingsProvider.JSON.write(holder)).isEqualTo("{\"status\":" + json + "}");
    }

    @Test
    void aPlainMapperWritesTheValueAndReadsTheConstant() throws Exception {
        com.fasterxml.jackson.databind.json.JsonMapper jackson2 = new com.fasterxml.jackson.databind.json.JsonMapper();
        tools.jackson.databind.json.JsonMapper jackson3 = new tools.jackson.databind.json.JsonMapper();
        List<ThingStatus> values = List.of(ThingStatus.CLOSED, ThingStatus.of("new"));

        assertThat(jackson2.writeValueAsString(values)).isEqualTo("[\"CLOSED\",\"new\"]");
        assertThat(jackson3.writeValueAsString(values)).isEqualTo("[\"CLOSED\",\"new\"]");
        assertThat(jackson2.readValue("\"CLOSED\"", ThingStatus.class)).isSameAs(ThingStatus.CLOSED);
        assertThat(jackson3.readValue("\"CLOSED\"", ThingStatus.class)).isSameAs(ThingStatus.CLOSED);
        assertThat(jackson2.writeValueAsString(Map.of(ThingStatus.CLOSED, 1))).isEqualTo("{\"CLOSED\":1}");
        assertThat(jackson3.writeValueAsString(Map.of(ThingStatus.CLOSED, 1))).isEqualTo("{\"CLOSED\":1}");
    }
}
