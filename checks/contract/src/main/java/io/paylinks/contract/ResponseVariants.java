package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.paylinks.core.OpenEnum;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A response in all forms that must be readable: each with one fault, in each field at each depth. */
final class ResponseVariants {
    /** The name of the unknown field. */
    static final String UNKNOWN = "of_tomorrow";

    /** The value of the unknown field after reading. */
    static final Object UNKNOWN_VALUE = Map.of("a", 1, "b", Arrays.asList("x", null));

    private static final ObjectNode ANYTHING = JsonNodeFactory.instance
            .objectNode()
            .put("a", 1)
            .set("b", Json.array(TextNode.valueOf("x"), NullNode.instance));
    private static final Map<JsonNode, String> TIMESTAMPS = Map.of(
            TextNode.valueOf("2025-07-22T14:40:31.485576"), "2025-07-22T14:40:31.485576Z",
            TextNode.valueOf("2025-07-22T14:40:31"), "2025-07-22T14:40:31Z",
            TextNode.valueOf("2025-07-22T14:40Z"), "2025-07-22T14:40:00Z",
            TextNode.valueOf("2025-07-22 14:40:31.5"), "2025-07-22T14:40:31.500Z",
            TextNode.valueOf("2025-07-22T14:40:31Z"), "2025-07-22T14:40:31Z",
            TextNode.valueOf("2025-07-22T17:40:31.485576+03:00"), "2025-07-22T14:40:31.485576Z",
            TextNode.valueOf("2025-07-22"), "2025-07-22T00:00:00Z",
            IntNode.valueOf(1_753_195_231), "2025-07-22T14:40:31Z",
            LongNode.valueOf(1_753_195_231_485L), "2025-07-22T14:40:31.485Z");

    private final Records records;
    private final JsonNode response;
    private final JsonNode written;
    private final List<Variant> readable = new ArrayList<>();
    private final List<Variant> extended = new ArrayList<>();
    private final List<Variant> incomplete = new ArrayList<>();

    private ResponseVariants(TestedProvider<?> provider, JsonNode response, JsonNode written) {
        this.records = new Records(provider);
        this.response = response;
        this.written = written;
    }

    /** Creates the variants of a type's fixture. */
    static ResponseVariants of(TestedProvider<?> provider, Class<?> type) {
        String text = provider.text(type);
        ResponseVariants variants =
                new ResponseVariants(provider, Json.tree(text), new Records(provider).rewritten(type, text));
        variants.inside(type, "");
        return variants;
    }

    /** Returns the variants that can be read with a changed value. */
    List<Variant> readable() {
        return readable;
    }

    /** Returns the response with an unknown field, once for each of its records. */
    List<Variant> extended() {
        return extended;
    }

    /** Returns the variants in which a required field is missing or null, which cannot be read. */
    List<Variant> incomplete() {
        return incomplete;
    }

    /**
     * A response with a fault.
     *
     * @param place a pointer to the field that has it
     * @param expected the expected JSON of its record
     */
    record Variant(String fault, String place, JsonNode response, JsonNode expected) {
        @Override
        public String toString() {
            return fault + " at " + place;
        }
    }

    private void inside(Class<?> type, String at) {
        extended.add(variant("an unknown field", at, UNKNOWN, ANYTHING, ANYTHING));
        for (RecordComponent component : type.getRecordComponents()) {
            String name = records.wireName(component);
            JsonNode value = response.at(at + "/" + name);
            if (!Records.isExtra(component) && !value.isMissingNode()) {
                List<Variant> into = Records.isRequired(component) ? incomplete : readable;
                into.add(variant("missing", at, name, null, null));
                into.add(variant("null", at, name, NullNode.instance, null));
                if (component.getType() == List.class) {
                    list(Reflect.elementOf(component.getGenericType()), at, name, value);
                } else {
                    field(component, at, name);
                }
            }
        }
    }

    private void field(RecordComponent component, String at, String name) {
        Class<?> type = component.getType();
        if (type == String.class || OpenEnum.class.isAssignableFrom(type)) {
            same("another text", at, name, TextNode.valueOf("VALUE_OF_TOMORROW"));
            add("a number", at, name, IntNode.valueOf(4711), TextNode.valueOf("4711"));
            add("a boolean", at, name, BooleanNode.TRUE, TextNode.valueOf("true"));
        } else if (type == Instant.class) {
            TIMESTAMPS.forEach(
                    (text, instant) -> add("the timestamp " + text, at, name, text, TextNode.valueOf(instant)));
            add("an empty text", at, name, TextNode.valueOf(""), null);
        } else if (type == LocalDate.class) {
            add("a time", at, name, TextNode.valueOf("2025-07-22T23:59:59+03:00"), TextNode.valueOf("2025-07-22"));
            add("an empty text", at, name, TextNode.valueOf(""), null);
        } else if (type == BigDecimal.class) {
            for (String amount : List.of("10.50", "10", "0.0000001")) {
                JsonNode number = Json.tree(amount);
                JsonNode text = TextNode.valueOf(amount);
                JsonNode expected = records.isText(component) ? text : number;
                add("a number " + amount, at, name, number, expected);
                add("a text " + amount, at, name, text, expected);
            }
        } else if (type.isRecord()) {
            inside(type, at + "/" + name);
        }
    }

    private void list(Class<?> type, String at, String name, JsonNode value) {
        JsonNode first = written.at(at + "/" + name + "/0");
        add(
                "a null element",
                at,
                name,
                Json.array(NullNode.instance, value.get(0), NullNode.instance),
                Json.array(first));
        add("a single value", at, name, value.get(0), Json.array(first));
        if (type == String.class || OpenEnum.class.isAssignableFrom(type)) {
            add(
                    "other elements",
                    at,
                    name,
                    Json.array(IntNode.valueOf(7), TextNode.valueOf("VALUE_OF_TOMORROW")),
                    Json.array(TextNode.valueOf("7"), TextNode.valueOf("VALUE_OF_TOMORROW")));
        } else if (type.isRecord()) {
            for (int i = 0; i < value.size(); i++) {
                inside(type, at + "/" + name + "/" + i);
            }
        }
    }

    private void same(String what, String at, String name, JsonNode value) {
        add(what, at, name, value, value);
    }

    private void add(String what, String at, String name, @Nullable JsonNode changed, @Nullable JsonNode expected) {
        readable.add(variant(what, at, name, changed, expected));
    }

    private Variant variant(
            String what, String at, String name, @Nullable JsonNode changed, @Nullable JsonNode expected) {
        return new Variant(what, at + "/" + name, with(response, at, name, changed), with(written, at, name, expected));
    }

    private static JsonNode with(JsonNode tree, String at, String name, @Nullable JsonNode value) {
        JsonNode copy = tree.deepCopy();
        ObjectNode object = (ObjectNode) copy.at(at);
        if (value == null) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
        return copy;
    }
}
