package io.paylinks.core;

import static java.util.logging.Level.FINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paylinks.core.CallListener.UnexpectedValue;
import io.paylinks.core.CallListener.UnexpectedValue.Reason;
import io.paylinks.core.error.DecodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that cannot be read costs only itself: it is preserved, written back once, and reported. */
class UnreadableValueTest extends ServerTest {

    /** A record with lists and nested records. */
    record Box(
            @Nullable Thing top,
            List<Thing> things,
            List<ThingStatus> statuses,
            Map<String, @Nullable Object> notes,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** A type of the user that contains our records. */
    public record Wrapper(
            List<Thing> things,
            Map<String, Thing> byName,
            @Nullable Instant at) {}

    private static Thing read(String json) {
        return ThingsProvider.JSON.read(Thing.class, json);
    }

    private static Box box(String json) {
        return ThingsProvider.JSON.read(Box.class, json);
    }

    private static String write(Object value) {
        return ThingsProvider.JSON.write(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "{\"a\":[1,null,2.50]}", "[1]", "true", "\"2026-02-30\"", "7", "[]"})
    void itIsPreservedAndWrittenBackOnce(String value) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Thing thing = read("{\"id\":\"t1\",\"when\":" + value + ",\"name\":\"n\",\"x\":1}");

        assertThat(thing.when()).isNull();
        assertThat(thing.id()).isEqualTo("t1");
        assertThat(thing.name()).isEqualTo("n");
        assertThat(thing.extra()).containsOnlyKeys("when", "x");
        assertThat(write(thing).split("\"when\"", -1)).hasSize(2);
        assertThat(mapper.readTree(write(thing)).get("when")).isEqualTo(mapper.readTree(value));
        assertThat(read(write(thing))).isEqualTo(thing);
        assertThat(thing.toString()).contains("when=***").doesNotContain("soon");
    }

    @Test
    void oneBadElementCountsAsTheList() {
        Thing thing = read("{\"tags\":[\"a\",7,{\"b\":1},null]}");

        assertThat(thing.tags()).isEmpty();
        assertThat(thing.extra()).isEqualTo(Map.of("tags", Arrays.asList("a", 7, Map.of("b", 1), null)));
        assertThat(write(thing)).isEqualTo("{\"metadata\":{},\"tags\":[\"a\",7,{\"b\":1},null]}");
        assertThat(read(write(thing))).isEqualTo(thing);
    }

    @Test
    void theOtherEntriesOfAMapOfTextsAreRead() {
        Thing thing = read("{\"metadata\":{\"order\":\"1042\",\"n\":7,\"deep\":{\"a\":1},\"none\":null}}");

        assertThat(thing.metadata()).containsOnlyKeys("order", "n", "none").containsEntry("n", "7");
        assertThat(write(thing))
                .isEqualTo("{\"tags\":[],\"metadata\":{\"order\":\"1042\",\"n\":7,\"deep\":{\"a\":1},\"none\":null}}");
    }

    @Test
    void aMapOfAnotherShapeIsPreserved() {
        Thing thing = read("{\"metadata\":\"m\",\"tags\":[]}");
        Box box = box("{\"notes\":[1],\"things\":\"x\",\"top\":[]}");

        assertThat(thing.metadata()).isEmpty();
        assertThat(write(thing)).isEqualTo("{\"tags\":[],\"metadata\":\"m\"}");
        assertThat(box.notes()).isEmpty();
        assertThat(box.things()).isEmpty();
        assertThat(box.top()).isEqualTo(read("{}"));
        assertThat(box.extra()).isEqualTo(Map.of("notes", List.of(1), "things", "x"));
        assertThat(read("{\"metadata\":[]}")).isEqualTo(read("{}"));
    }

    @Test
    void theLastOfSeveralFieldsWithTheSameNameCounts() {
        Thing readableLast = read("{\"count\":\"x\",\"count\":5}");
        Thing unreadableLast = read("{\"count\":5,\"count\":\"x\"}");

        assertThat(readableLast.count()).isEqualTo(5);
        assertThat(readableLast.extra()).isEmpty();
        assertThat(unreadableLast.count()).isNull();
        assertThat(write(unreadableLast)).endsWith("\"count\":\"x\"}");
    }

    @Test
    void elementsThatAreNotObjectsAreOmitted() {
        Box box = box("{\"things\":[{\"id\":\"a\"},7,null,\"x\",[],[{\"id\":\"b\"}],{\"id\":\"c\",\"count\":\"x\"}]}");

        assertThat(box.things()).extracting(Thing::id).containsExactly("a", "c");
        assertThat(box.things().get(1).extra()).isEqualTo(Map.of("count", "x"));
        assertThat(box.extra()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"things":LIST}              | things
            {"top":{"tags":LIST}}        | top.tags
            {"statuses":LIST}            | statuses
            {"a":{"b":[7,LIST]}}         | a.b[1]
            {"notes":{"n":LIST}}         | notes.n
            """)
    void aListIsLimited(String json, String path) {
        String full = "[" + "{},".repeat(99_999) + "{}]";

        assertThat(box(json.replace("LIST", full))).isNotNull();
        assertThat(catchThrowable(() -> box(json.replace("LIST", full.replaceFirst("]", ",{}]")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot read Box: " + path + " has more than 100000 elements");
    }

    @Test
    void anObjectIsLimited() {
        StringBuilder fields = new StringBuilder("\"f0\":0");
        for (int i = 1; i <= 100_000; i++) {
            fields.append(",\"f").append(i).append("\":0");
        }

        assertThat(catchThrowable(() -> box("{\"x\":{" + fields + "}}")))
                .hasMessage("cannot read Box: x has more than 100000 elements");
        assertThat(catchThrowable(() -> box("{" + fields + "}")))
                .hasMessage("cannot read Box: the document has more than 100000 elements");
    }

    @Test
    void aPageIsLimited() {
        enqueue(200, "{\"data\":[" + "{},".repeat(100_000) + "{}]}");

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client().things().list());

        assertThat(failure).hasMessageEndingWith("its JSON could not be read: data has more than 100000 elements");
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E-99999999999", "1.5e2147483648"})
    void aNumberWithoutADecimalIsPreservedAsText(String number) {
        Thing thing = read("{\"amount\":" + number + ",\"count\":" + number + ",\"when\":" + number + "}");

        assertThat(thing.amount()).isNull();
        assertThat(thing.extra()).isEqualTo(Map.of("amount", number, "count", number, "when", number));
    }

    @Test
    void observersAreNotifiedOfEachKindOnceBeforeTheEnd() {
        List<Object> events = new ArrayList<>();
        ThingsClient client = client().with(o -> o.listener(call -> new CallListener.Observer() {
            @Override
            public void onUnexpectedValue(UnexpectedValue value) {
                events.add(value);
            }

            @Override
            public void onEnd(CallListener.End end) {
                events.add("end");
            }
        }));
        enqueue(
                200,
                "{\"data\":[{\"id\":\"a\",\"when\":\"x\",\"status\":\"NEW\",\"new\":1},7,"
                        + "{\"id\":\"b\",\"when\":\"y\",\"status\":\"NEWER\",\"tags\":[{}]}]}");

        Page<Thing> page = client.things().list();

        assertThat(page.items()).extracting(Thing::id).containsExactly("a", "b");
        assertThat(events)
                .containsExactly(
                        new UnexpectedValue("Thing", "when", Reason.UNREADABLE),
                        new UnexpectedValue("Thing", "status", Reason.UNKNOWN_ENUM_VALUE),
                        new UnexpectedValue("Thing", "tags", Reason.UNREADABLE),
                        new UnexpectedValue("Thing", "data", Reason.OMITTED_ELEMENT),
                        "end");
        assertRequests(1);
    }

    @Test
    void observersAreNotNotifiedOfAFailedCall() {
        List<Object> events = new ArrayList<>();
        ThingsClient client = client().with(o -> o.listener(call -> new CallListener.Observer() {
            @Override
            public void onUnexpectedValue(UnexpectedValue value) {
                events.add(value);
            }

            @Override
            public void onEnd(CallListener.End end) {}
        }));
        enqueue(200, "{\"data\":[{\"when\":\"x\"}],\"meta\":");
        enqueue(200, "{\"data\":[{\"when\":\"x\"}],\"meta\":");
        enqueue(200, "{\"data\":[{\"when\":\"x\"}],\"meta\":");

        assertThat(catchThrowable(() -> client.things().list())).isInstanceOf(DecodingException.class);

        assertThat(events).isEmpty();
        assertRequests(3);
    }

    @Test
    void anUnexpectedValueInAnUnusualEnvelopeIsReported() {
        List<Object> events = new ArrayList<>();
        ThingsClient client = client().with(o -> o.listener(call -> new CallListener.Observer() {
            @Override
            public void onUnexpectedValue(UnexpectedValue value) {
                events.add(value);
            }

            @Override
            public void onEnd(CallListener.End end) {}
        }));
        enqueue(200, "{\"meta\":{\"n\":1.10},\"data\":{\"id\":\"t1\",\"count\":\"x\"}}");
        enqueue(200, "{\"count\":\"x\",\"amount\":0.1234567890123456789012,\"id\":\"t1\"}");

        assertThat(client.things().get("t1").extra()).isEqualTo(Map.of("count", "x"));
        assertThat(client.things().get("t1").amount()).hasToString("0.1234567890123456789012");
        assertThat(events).hasSize(2).containsOnly(new UnexpectedValue("Thing", "count", Reason.UNREADABLE));
    }

    @Test
    void aTypeOfTheUserContainsOurRecords() {
        enqueue(
                200,
                "{\"things\":[{\"id\":7,\"count\":\"x\",\"new\":1},null],\"by_name\":{\"a\":{\"id\":\"b\"}},"
                        + "\"at\":\"2026-01-15T10:00:00Z\",\"unknown\":1}");

        Wrapper wrapper = client().send("GET", "/wrapped", Wrapper.class);

        assertThat(wrapper.things().get(0)).isEqualTo(read("{\"id\":\"7\",\"count\":\"x\",\"new\":1}"));
        assertThat(wrapper.byName()).isEqualTo(Map.of("a", read("{\"id\":\"b\"}")));
        assertThat(wrapper.at()).isEqualTo("2026-01-15T10:00:00Z");
    }

    @Test
    void theLogNamesTheFieldAndNotTheValue() {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(record.getLevel() + " " + record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(FINE);
        CLIENT_LOG.setLevel(FINE);
        CLIENT_LOG.addHandler(handler);
        enqueue(200, "{\"thing\":{\"id\":\"t1\",\"count\":\"a secret\"}}");
        try {
            client().things().get("t1");
            read("{\"status\":\"a secret\"}");
        } finally {
            CLIENT_LOG.removeHandler(handler);
            CLIENT_LOG.setLevel(null);
        }

        assertThat(lines)
                .hasSize(3)
                .contains(
                        "FINE things things.get, attempt 1: unexpected value: Thing.count: UNREADABLE",
                        "FINE unexpected value: Thing.status: UNKNOWN_ENUM_VALUE")
                .noneMatch(line -> line.contains("secret"));
    }
}
