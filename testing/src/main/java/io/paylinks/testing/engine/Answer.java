package io.paylinks.testing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Json;
import io.paylinks.testing.engine.data.Row;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a fake sends back. */
public record Answer(int status, Map<String, String> headers, String body) {

    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    public static Answer json(int status, JsonNode body) {
        return of(status, "application/json", body.toString());
    }

    /** Answers a row, or the JSON null. */
    public static Answer json(int status, @Nullable Row row) {
        return json(status, row == null ? Json.tree(null) : row.json());
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** Adds a header, unless it is there already. */
    public Answer with(String name, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.putIfAbsent(name, value);
        return new Answer(status, Collections.unmodifiableMap(all), body);
    }
}
