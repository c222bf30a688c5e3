package io.paylinks.gocardless;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Resources as GoCardless sends them, with every field of the type filled: one file for each response type. */
final class Fixture {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Fixture() {}

    /** Returns the resource of a type, without its envelope: that of {@code Payment} is in {@code payment.json}. */
    static String text(Class<?> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        try (InputStream file = Fixture.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new AssertionError("there is no fixture of a " + type.getSimpleName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record of a resource. */
    static <T> T value(Class<T> type) {
        return GoCardlessJson.read(type, text(type));
    }

    static JsonNode tree(Class<?> type) {
        return tree(text(type));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the wire name of a record's component. */
    static String wireName(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Returns a rate as the client writes it. */
    static JsonNode decimal(String rate) {
        return TextNode.valueOf(rate);
    }
}
