package io.paylinks.devdraft;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers as Devdraft sends them, with every field of the type filled: one file for each response type. */
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
        try (InputStream file = Fixture.class.getResourceAsStream(name + ".json")) {
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
        return DevdraftJson.read(type, text(type));
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
        return component;
    }

    /** Returns an amount as the client writes it. */
    static JsonNode decimal(String amount) {
        return tree(amount);
    }
}
