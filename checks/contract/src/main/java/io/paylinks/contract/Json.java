package io.paylinks.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON trees that preserve every digit, for comparing two texts. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private Json() {}

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a tree as lines sorted by name, for readable differences. */
    static String lines(JsonNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file next to a class; null if there is none. */
    static @Nullable String resource(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code name=value} pairs as an object; repeated names become a list. */
    static ObjectNode parameters(List<String> pairs) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = pair.substring(0, equals);
            TextNode value = TextNode.valueOf(pair.substring(equals + 1));
            JsonNode before = parameters.get(name);
            if (before instanceof ArrayNode list) {
                list.add(value);
            } else {
                parameters.set(name, before == null ? value : array(before, value));
            }
        }
        return parameters;
    }

    /** Removes fields that are null or empty, which records do not distinguish from missing ones. */
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

    static ArrayNode array(JsonNode... elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(List.of(elements));
    }
}
