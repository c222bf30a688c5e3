package io.paylinks.core;

import static com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lenient reading of records: deviations in JSON that are accepted. */
class LenientReadingTest {

    private static Thing read(String json) {
        return ThingsProvider.JSON.read(Thing.class, json);
    }

    @Test
    void anEmptyObjectIsReadAsARecordWithoutValues() {
        Thing thing = read("{}");

        assertThat(thing)
                .isEqualTo(new Thing(null, null, null, null, null, null, null, null, List.of(), Map.of(), Map.of()));
        assertThat(thing.tags()).isEmpty();
        assertThat(thing.metadata()).isEmpty();
        assertThat(thing.extra()).isEmpty();
    }

    @Test
    void nullsAreReadAsAbsentValues() {
        assertThat(read("{\"id\":null,\"name\":null,\"amount\":null,\"status\":null,\"when\":null,\"due_on\":null,"
                        + "\"count\":null,\"open\":null,\"tags\":null,\"metadata\":null}"))
                .isEqualTo(read("{}"));
    }

    @Test
    void everyFieldIsRead() {
        Thing thing = read("{\"id\":\"t1\",\"name\":\"Lämp\",\"amount\":12.50,\"status\":\"ACTIVE\","
                + "\"when\":\"2026-01-02T03:04:05Z\",\"due_on\":\"2026-02-03\",\"count\":7,\"open\":true,"
                + "\"tags\":[\"a\",\"b\"],\"metadata\":{\"k\":\"v\"}}");

        assertThat(thing)
                .isEqualTo(new Thing(
                        "t1",
                        "Lämp",
                        new BigDecimal("12.50"),
                        ThingStatus.ACTIVE,
                        Instant.parse("2026-01-02T03:04:05Z"),
                        LocalDate.of(2026, 2, 3),
                        7,
                        true,
                        List.of("a", "b"),
                        Map.of("k", "v"),
                        Map.of()));
        assertThat(thing.status()).isSameAs(ThingStatus.ACTIVE);
    }

    @Test
    void emptyStringsAreReadAsAbsentValues() {
        Thing thing = read("{\"amount\":\"\",\"when\":\"\",\"due_on\":\" \",\"count\":\"\",\"open\":\"\"}");

        assertThat(thing).isEqualTo(read("{}"));
    }

    @Test
    void nullElementsAreDropped() {
        assertThat(read("{\"tags\":[null,\"a\",null]}").tags()).containsExactly("a");
        assertThat(read("{\"metadata\":{\"k\":null}}").metadata()).containsEntry("k", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~"a"~ | a
                    7     | 7
                    true  | true
                    1.50  | 1.50
                    """)
    void aSingleValueIsReadAsAList(String value, String element) {
        assertThat(read("{\"tags\":" + value + "}").tags()).containsExactly(element);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-1, -1", "1.50, 1.50", "true, true", "12345678901234567890, 12345678901234567890"})
    void numbersAndBooleansAreReadAsStrings(String value, String text) {
        Thing thing = read("{\"name\":" + value + ",\"status\":" + value + "}");

        assertThat(thing.name()).isEqualTo(text);
        assertThat(thing.status()).isEqualTo(ThingStatus.of(text));
        assertThat(thing.status().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.50",
                "\"12.50\"",
                "12.500",
                "0",
                "-0.01",
                "1e2",
                "99999999999999999999.99",
                "\"99999999999999999999.99\"",
                "0.1"
            })
    void decimalsAreReadFromNumbersAndStrings(String value) {
        assertThat(read("{\"amount\":" + value + "}").amount())
                .isEqualByComparingTo(new BigDecimal(value.replace("\"", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "\"12.50\""})
    void decimalsRetainTheirScale(String value) {
        assertThat(read("{\"amount\":" + value + "}").amount()).isEqualTo(new BigDecimal("12.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\""})
    void integersAreReadFromNumbersAndStrings(String value) {
        assertThat(read("{\"count\":" + value + "}").count()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0", "\"7.00\"", "0.7e1", "70E-1", "\" 7 \""})
    void wholeDecimalsAreReadAsIntegers(String value) {
        assertThat(read("{\"count\":" + value + "}").count()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "\"10.5\"", "99999999999", "\"many\"", "{}", "[1,2]", "[]", "true", "1e400"})
    void invalidIntegersArePreserved(String value) {
        Thing thing = read("{\"count\":" + value + ",\"id\":\"t1\"}");

        assertThat(thing.count()).isNull();
        assertThat(thing.id()).isEqualTo("t1");
        assertThat(thing.extra()).containsOnlyKeys("count");
        assertThat(ThingsProvider.JSON.write(thing).replace("+", ""))
                .isEqualToIgnoringCase("{\"id\":\"t1\",\"tags\":[],\"metadata\":{},\"count\":" + value + "}");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "\"true\", true", "\"false\", false", "1, true", "0, false"})
    void booleansAreReadFromBooleansStringsAndNumbers(String value, boolean expected) {
        assertThat(read("{\"open\":" + value + "}").open()).isEqualTo(expected);
    }

    @Test
    void unknownEnumValuesArePreserved() {
        ThingStatus status = read("{\"status\":\"PAUSED\"}").status();

        assertThat(status).isEqualTo(ThingStatus.of("PAUSED")).hasToString("PAUSED");
        assertThat(status.isKnown()).isFalse();
        assertThat(ThingsProvider.JSON.write(status)).isEqualTo("\"PAUSED\"");
    }

    @Test
    void unknownFieldsAreRetained() {
        Map<String, Object> extra = read("{\"id\":\"t1\",\"new\":\"x\",\"none\":null,\"deep\":{\"a\":[1,2.50,null]}}")
                .extra();

        assertThat(extra).containsOnlyKeys("new", "none", "deep");
        assertThat(extra).containsEntry("new", "x").containsEntry("none", null);
        assertThat(extra.get("deep")).isEqualTo(Map.of("a", Arrays.asList(1, new BigDecimal("2.50"), null)));
    }

    @Test
    void unknownFieldsRetainTheirOrderAndTheLastDuplicateWins() {
        Thing thing = read("{\"z\":1,\"id\":\"t1\",\"a\":{\"z\":0,\"z\":9},\"m\":null,\"z\":[2],\"b\":\"x\",\"a\":null,"
                + "\"name\":\"first\",\"name\":\"last\"}");

        assertThat(thing.name()).isEqualTo("last");
        assertThat(thing.extra().keySet()).containsExactly("z", "a", "m", "b");
        assertThat(thing.extra()).containsEntry("z", List.of(2)).containsEntry("a", null);
        assertThat(ThingsProvider.JSON.write(thing)).endsWith("\"z\":[2],\"a\":null,\"m\":null,\"b\":\"x\"}");
    }

    @Test
    void unknownFieldsBelongToTheirOwnRecord() {
        Map<?, ?> things = ThingsProvider.JSON.read(Map.class, "{\"a\":1}");
        assertThat(things).isEqualTo(Map.of("a", 1));

        List<Thing> list = List.of(
                read("{\"x\":1,\"deep\":{\"x\":2}}"), read("{\"y\":{\"x\":3},\"id\":\"t2\"}"), read("{\"id\":\"t3\"}"));

        assertThat(list)
                .extracting(Thing::extra)
                .containsExactly(Map.of("x", 1, "deep", Map.of("x", 2)), Map.of("y", Map.of("x", 3)), Map.of());
    }

    @Test
    void valuesOfUnknownFieldsAreNotPrinted() {
        assertThat(read("{\"secret\":\"whsec_1\",\"deep\":{\"pin\":\"1234\"}}").toString())
                .contains("extra={secret=***, deep=***}")
                .doesNotContain("whsec_1", "1234", "pin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+101"})
    @Timeout(30)
    void largeExponentsAreWrittenUnexpanded(String number) {
        Thing thing = read("{\"amount\":" + number + ",\"x\":" + number + ",\"y\":[" + number + "]}");

        assertThat(ThingsProvider.JSON.write(thing)).contains("\"amount\":" + number, "\"x\":" + number, "[" + number);
        assertThat(new Json("things", Readers.INSTANCE, SNAKE_CASE, Json.DecimalStyle.STRING, Json.ListStyle.COMMA)
                        .write(thing))
                .contains("\"amount\":\"" + number + "\"", "\"x\":" + number);
        assertThat(read(ThingsProvider.JSON.write(thing))).isEqualTo(thing);
    }

    @Test
    void jsonIsUnchangedAfterReadingAndWriting() {
        String json = "{\"id\":\"t1\",\"amount\":12.50,\"status\":\"NEW\",\"when\":\"2026-01-02T03:04:05.120Z\","
                + "\"due_on\":\"2026-02-03\",\"tags\":[\"a\"],\"metadata\":{},\"x\":null,\"y\":{\"z\":1}}";

        assertThat(ThingsProvider.JSON.write(read(json))).isEqualTo(json);
    }

    @Test
    void collectionsOfAReadValueAreImmutable() {
        Thing thing = read("{\"tags\":[\"a\"],\"metadata\":{\"k\":\"v\"},\"x\":1}");

        assertThat(catchThrowable(() -> thing.tags().add("b"))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(() -> thing.metadata().put("b", "c")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(() -> thing.extra().put("b", 1))).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "<html>", "[]", "7"})
    void invalidJsonIsRejected(String json) {
        assertThat(catchThrowable(() -> read(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot read Thing");
    }
}
