package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts the JSON of a response into a value. The input is at its first token; null means that there is no value. */
public interface Decoder<T> {
    /** The name under which most APIs wrap the content of a response. */
    String DATA = "data";

    /** The name under which all APIs report an error, which some servers and proxies send with a 2xx status. */
    String ERROR = "error";

    @Nullable
    T decode(JsonInput in) throws IOException;

    /** Reads a value from the top level, from the envelope, or from {@code data}. */
    static <T> Decoder<T> value(Json json, @Nullable String envelope, Class<T> type) {
        if (type == Deleted.class || type == Acknowledged.class) {
            return in -> {
                JsonToken token = in.parser().currentToken();
                if (token == JsonToken.START_OBJECT) {
                    return json.read(type, in);
                }
                return token != null && token.isNumeric() ? null : json.read(type, "{}");
            };
        }
        return envelope == null ? in -> json.read(type, in) : in -> unwrap(json, envelope, envelope, type, in);
    }

    /**
     * Reads the value of a field.
     *
     * @param wanted the name of the field
     * @param envelope the name that the API documents; an object with an error instead of it is not a value
     */
    private static <T> @Nullable T unwrap(Json json, String wanted, String envelope, Class<T> type, JsonInput in)
            throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return json.read(type, in);
        }
        String name = in.nextField();
        if (wanted.equals(name)) {
            return json.read(type, in);
        }
        boolean isError = false;
        ByteArrayOutputStream others = new ByteArrayOutputStream();
        try (JsonGenerator copy = json.generator(others)) {
            copy.writeStartObject();
            for (; name != null; name = in.nextField()) {
                if (name.equals(wanted)) {
                    return json.read(type, in);
                }
                isError |= name.equals(ERROR) && parser.currentToken() != JsonToken.VALUE_NULL;
                copy.writeFieldName(name);
                copy.copyCurrentStructureExact(parser);
            }
            copy.writeEndObject();
        }
        if (isError && wanted.equals(DATA)) {
            throw UnreadableException.requiredField(parser, envelope, false);
        }
        try (JsonInput again = json.open(others.toByteArray())) {
            again.start();
            T value = wanted.equals(DATA) ? json.read(type, again) : unwrap(json, DATA, envelope, type, again);
            in.report(again.unexpected());
            return value;
        }
    }

    /**
     * Reads a list from the top level, from the envelope, or from {@code data}, with the other fields of the response.
     */
    static <T> Decoder<RawPage<T>> page(Json json, @Nullable String envelope, Class<T> type) {
        return in -> {
            JsonParser parser = in.parser();
            List<@Nullable T> items = new ArrayList<>();
            Map<String, @Nullable Object> extra = new LinkedHashMap<>();
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                json.readAll(type, in, DATA, items);
                return new RawPage<>(items, extra);
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return null;
            }
            boolean found = false;
            for (String name = in.nextField(); name != null; name = in.nextField()) {
                boolean holdsItems = name.equals(DATA) || name.equals(envelope);
                if (holdsItems && parser.currentToken() == JsonToken.START_ARRAY) {
                    json.readAll(type, in, name, items);
                    found = true;
                } else {
                    found |= holdsItems && parser.currentToken() == JsonToken.VALUE_NULL;
                    in.unknown(extra, name);
                }
            }
            return found ? new RawPage<>(items, extra) : null;
        };
    }
}
