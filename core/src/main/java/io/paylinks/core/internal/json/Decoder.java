package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.paylinks.core.Acknowledged;
import io.paylinks.core.Deleted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts the JSON of a response into a value. The parser is at the first token; null means that there is none. */
public interface Decoder<T> {
    /** The name under which most APIs wrap the content of a response. */
    String DATA = "data";

    /** The name under which all APIs report an error, which some servers and proxies send with a 2xx status. */
    String ERROR = "error";

    @Nullable
    T decode(JsonParser parser) throws IOException;

    /** Reads a value from the top level, from the envelope, or from {@code data}. */
    static <T> Decoder<T> value(Json json, @Nullable String envelope, Class<T> type) {
        if (type == Deleted.class || type == Acknowledged.class) {
            return parser -> {
                JsonToken token = parser.currentToken();
                if (token == JsonToken.START_OBJECT) {
                    return json.read(type, parser);
                }
                return token != null && token.isNumeric() ? null : json.read(type, "{}");
            };
        }
        return envelope == null
                ? parser -> parser.currentToken() == null ? null : json.read(type, parser)
                : parser -> unwrap(json, envelope, envelope, type, parser);
    }

    /**
     * Reads the value of a field.
     *
     * @param wanted the name of the field
     * @param envelope the name that the API documents; an object with an error instead of it is not a value
     */
    private static <T> @Nullable T unwrap(Json json, String wanted, String envelope, Class<T> type, JsonParser parser)
            throws IOException {
        if (parser.currentToken() == null) {
            return null;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return json.read(type, parser);
        }
        String name = parser.nextFieldName();
        if (wanted.equals(name)) {
            parser.nextToken();
            return json.read(type, parser);
        }
        boolean isError = false;
        try (TokenBuffer others = new TokenBuffer(parser)) {
            others.writeStartObject();
            for (; name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(wanted)) {
                    return json.read(type, parser);
                }
                isError |= name.equals(ERROR) && parser.currentToken() != JsonToken.VALUE_NULL;
                others.writeFieldName(name);
                others.copyCurrentStructure(parser);
            }
            others.writeEndObject();
            if (!wanted.equals(DATA)) {
                return unwrap(json, DATA, envelope, type, others.asParserOnFirstToken());
            }
            if (isError) {
                throw new MissingFieldException(parser, envelope);
            }
            return json.read(type, others.asParserOnFirstToken());
        }
    }

    /**
     * Reads a list from the top level, from the envelope, or from {@code data}, with the other fields of the response.
     */
    static <T> Decoder<RawPage<T>> page(Json json, @Nullable String envelope, Class<T> type) {
        return parser -> {
            List<@Nullable T> items = new ArrayList<>();
            Map<String, @Nullable Object> extra = new LinkedHashMap<>();
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                json.readAll(type, parser, items);
                return new RawPage<>(items, extra);
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return null;
            }
            boolean found = false;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                boolean holdsItems = name.equals(DATA) || name.equals(envelope);
                if (token == JsonToken.START_ARRAY && holdsItems) {
                    json.readAll(type, parser, items);
                    found = true;
                } else {
                    found |= token == JsonToken.VALUE_NULL && holdsItems;
                    extra.put(name, json.read(Object.class, parser));
                }
            }
            return found ? new RawPage<>(items, extra) : null;
        };
    }
}
