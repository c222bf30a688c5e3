package io.paylinks.testing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Row;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The response of a fake. */
public record Response(int status, Map<String, String> headers, String body) {

    public static Response of(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    public static Response json(int status, JsonNode body) {
        return of(status, "application/json", body.toString());
    }

    /** Returns a response with a row, or the JSON null. */
    public static Response json(int status, @Nullable Row row) {
        return json(status, row == null ? Json.tree(null) : row.json());
    }

    public static Response empty(int status) {
        return new Response(status, Map.of(), "");
    }

    /** Adds a header, unless it exists. */
    public Response with(String name, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.putIfAbsent(name, value);
        return new Response(status, Collections.unmodifiableMap(all), body);
    }
}
