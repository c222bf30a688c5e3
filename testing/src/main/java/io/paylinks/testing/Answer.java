package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What a fake server sends back. */
record Answer(int status, Map<String, String> headers, String body) {

    static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    static Answer json(int status, JsonNode body) {
        return of(status, "application/json", body.toString());
    }

    static Answer ok(JsonNode body) {
        return json(200, body);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** Adds a header, unless it is there already. */
    Answer with(String name, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.putIfAbsent(name, value);
        return new Answer(status, Collections.unmodifiableMap(all), body);
    }
}
