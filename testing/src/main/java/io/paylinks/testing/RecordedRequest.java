package io.paylinks.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.Request;
import io.paylinks.testing.engine.data.Arguments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a fake server received.
 *
 * @param method the HTTP method, such as {@code POST}
 * @param path the path as sent, percent-encoded and without the query
 * @param query the query as sent, without the question mark, or null if there was none
 * @param headers the headers; names are case-insensitive
 * @param body the body as text, empty if there was none; that of {@code multipart/form-data} is decoded as ISO 8859-1,
 *     with one character per byte
 */
public record RecordedRequest(
        String method, String path, @Nullable String query, Map<String, List<String>> headers, String body) {

    private static final List<String> CREDENTIALS = List.of("authorization", "cookie", "key", "secret", "token");

    /** Copies the headers. */
    public RecordedRequest {
        headers = new Request(method, path, query, headers, body).headers();
    }

    static RecordedRequest of(Request request) {
        return new RecordedRequest(
                request.method(), request.path(), request.query(), request.headers(), request.body());
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the name, case-insensitive
     * @return the value, or null if the header was not sent
     */
    public @Nullable String header(String name) {
        Arguments.notNull("name", name);
        return request().header(name);
    }

    /**
     * Returns the decoded query parameters in the order sent; a repeated parameter has several values.
     *
     * @return an immutable map, empty if there was no query
     */
    public Map<String, List<String>> queryParams() {
        return request().queryParams();
    }

    /**
     * Reads the body as JSON.
     *
     * @return the JSON, a missing node if the body is empty
     * @throws IllegalStateException if the body is not JSON
     */
    public JsonNode json() {
        return request().json();
    }

    /** Returns the method, the path, the query, the headers with masked credentials, and the size of the body. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method).append(' ').append(path);
        if (query != null) {
            text.append('?').append(query);
        }
        text.append(" {");
        headers.forEach((name, values) -> text.append(name)
                .append(": ")
                .append(isCredential(name) ? "***" : String.join(", ", values))
                .append("; "));
        return text.append("body of ")
                .append(body.length())
                .append(" characters}")
                .toString();
    }

    private static boolean isCredential(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return !name.equals("idempotency-key") && CREDENTIALS.stream().anyMatch(name::contains);
    }

    private Request request() {
        return new Request(method, path, query, headers, body);
    }
}
