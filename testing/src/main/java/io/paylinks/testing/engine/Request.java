package io.paylinks.testing.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as received: the path is percent-encoded, and header names are case-insensitive. A multipart body has one
 * character per byte.
 */
public record Request(
        String method, String path, @Nullable String query, Map<String, List<String>> headers, String body) {

    public Request {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    public @Nullable String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns the path and the query as sent. */
    public String url() {
        return query == null ? path : path + "?" + query;
    }

    public boolean isJson() {
        return String.valueOf(header("Content-Type")).startsWith("application/json");
    }

    /** Reads the body; a missing node if it is empty. */
    public JsonNode json() {
        return Json.read(body);
    }

    /** Decodes the query parameters; a repeated one has several values. */
    public Map<String, List<String>> queryParams() {
        return params(query);
    }

    /** Decodes the names and values of a query or a URL-encoded form. */
    static Map<String, List<String>> params(@Nullable String encoded) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                params.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
            }
        }
        params.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(params);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
