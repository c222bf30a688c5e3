package io.paylinks.stream;

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

/** Answers as Stream sends them, with every field of the type filled: one file for each response type. */
final class Fixture {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Fixture() {}

    /** Returns the answer of a type: that of {@code PaymentLink} is in {@code payment-link.json}. */
    static String text(Class<?> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        try (InputStream file = Fixture.class.getResourceAsStream(name.replace("stream-", "") + ".json")) {
            if (file == null) {
                throw new AssertionError("there is no fixture of a " + type.getSimpleName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record of an answer. */
    static <T> T value(Class<T> type) {
        return StreamJson.read(type, text(type));
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

    /** Returns an amount as the client writes it. */
    static JsonNode decimal(String amount) {
        return TextNode.valueOf(amount);
    }

    /** Returns a page of a list. */
    static String page(long number, boolean hasNext, String... items) {
        return """
                {"data":[%s],"pagination":{"total_count":7,"max_page":2,"current_page":%s,"limit":10,\
                "has_next_page":%b,"has_previous_page":%b}}\
                """.formatted(String.join(",", items), number, hasNext, number > 1);
    }
}
