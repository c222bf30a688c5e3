package io.paylinks.devdraft;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in all the forms that must not fail its record: each with one fault, in each field at each depth. */
final class Variants {
    private static final ObjectNode ANYTHING =
            JsonNodeFactory.instance.objectNode().put("a", 1).set("b", array(TextNode.valueOf("x"), NullNode.instance));
    private static final Map<JsonNode, String> TIMESTAMPS = Map.of(
            TextNode.valueOf("2025-07-22T14:40:31.485576"), "2025-07-22T14:40:31.485576Z",
            TextNode.valueOf("2025-07-22T14:40:31"), "2025-07-22T14:40:31Z",
            TextNode.valueOf("2025-07-22 14:40:31.5"), "2025-07-22T14:40:31.500Z",
            TextNode.valueOf("2025-07-22T14:40:31Z"), "2025-07-22T14:40:31Z",
            TextNode.valueOf("2025-07-22T17:40:31.485576+03:00"), "2025-07-22T14:40:31.485576Z",
            TextNode.valueOf("2025-07-22"), "2025-07-22T00:00:00Z",
            IntNode.valueOf(1_753_195_231), "2025-07-22T14:40:31Z",
            LongNode.valueOf(1_753_195_231_485L), "2025-07-22T14:40:31.485Z");

    private final JsonNode answer;
    private final JsonNode written;
    private final List<Variant> found = new ArrayList<>();

    private Variants(JsonNode answer, JsonNode written) {
        this.answer = answer;
        this.written = written;
    }

    /**
     * Changes an answer.
     *
     * @param written what writing its record gives
     */
    static List<Variant> of(Class<?> type, JsonNode answer, JsonNode written) {
        Variants variants = new Variants(answer, written);
        variants.inside(type, "");
        return variants.found;
    }

    /**
     * An answer with a fault.
     *
     * @param expected what writing its record must give
     */
    record Variant(String name, JsonNode answer, JsonNode expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Leaves out fields that are null or empty: a record has no way, and no need, to tell them from missing ones. */
    static JsonNode plain(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            ArrayNode plain = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        if (tree instanceof ObjectNode fields) {
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            fields.properties().forEach(field -> plain.set(field.getKey(), plain(field.getValue())));
            plain.properties()
                    .removeIf(field -> field.getValue().isNull()
                            || (field.getValue().isContainerNode()
                                    && field.getValue().isEmpty()));
            return plain;
        }
        return tree;
    }

    private void inside(Class<?> type, String at) {
        add("an unknown field", at, "of_tomorrow", ANYTHING, ANYTHING);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = wireName(component);
            JsonNode value = answer.at(at + "/" + name);
            if (!ResponseRecords.isExtra(component) && !value.isMissingNode()) {
                if (!isRequired(component)) {
                    add("missing", at, name, null, null);
                    add("null", at, name, NullNode.instance, null);
                }
                if (component.getType() == List.class) {
                    list(ResponseRecords.valueOf(component.getGenericType()), at, name, value);
                } else {
                    field(component.getType(), at, name);
                }
            }
        }
    }

    private void field(Class<?> type, String at, String name) {
        if (type == String.class || ResponseRecords.isOpenEnum(type)) {
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
                JsonNode number = Fixture.tree(amount);
                add("a number " + amount, at, name, number, Fixture.decimal(amount));
                add("a text " + amount, at, name, TextNode.valueOf(amount), Fixture.decimal(amount));
            }
        } else if (type.isRecord()) {
            inside(type, at + "/" + name);
        }
    }

    private void list(Class<?> type, String at, String name, JsonNode value) {
        JsonNode first = written.at(at + "/" + name + "/0");
        add("a null element", at, name, array(NullNode.instance, value.get(0), NullNode.instance), array(first));
        add("a single value", at, name, value.get(0), array(first));
        if (type == String.class || ResponseRecords.isOpenEnum(type)) {
            add(
                    "other elements",
                    at,
                    name,
                    array(IntNode.valueOf(7), TextNode.valueOf("VALUE_OF_TOMORROW")),
                    array(TextNode.valueOf("7"), TextNode.valueOf("VALUE_OF_TOMORROW")));
        } else {
            for (int i = 0; i < value.size(); i++) {
                inside(type, at + "/" + name + "/" + i);
            }
        }
    }

    private void same(String what, String at, String name, JsonNode value) {
        add(what, at, name, value, value);
    }

    private void add(String what, String at, String name, @Nullable JsonNode changed, @Nullable JsonNode expected) {
        found.add(new Variant(
                what + " at " + at + "/" + name, with(answer, at, name, changed), with(written, at, name, expected)));
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

    private static ArrayNode array(JsonNode... elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(List.of(elements));
    }

    private static String wireName(RecordComponent component) {
        JsonProperty declared = component.getAccessor().getAnnotation(JsonProperty.class);
        return declared != null && !declared.value().isEmpty()
                ? declared.value()
                : Fixture.wireName(component.getName());
    }

    private static boolean isRequired(RecordComponent component) {
        JsonProperty declared = component.getAccessor().getAnnotation(JsonProperty.class);
        return declared != null && declared.required();
    }
}
