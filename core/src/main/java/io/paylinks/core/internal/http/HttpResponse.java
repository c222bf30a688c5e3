package io.paylinks.core.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The response to one attempt, readable until the transport closes it. */
public final class HttpResponse {
    /** The maximum size of a body, after decompression. */
    public static final int MAX_BODY_BYTES = 16 * 1024 * 1024;

    private final Response response;
    private final SendState state;

    HttpResponse(Response response, SendState state) {
        this.response = response;
        this.state = state;
    }

    public int status() {
        return ResendGuard.unhide(response.code(), state);
    }

    public boolean isSuccess() {
        return response.isSuccessful();
    }

    /** Returns the last value of a header, or null. */
    public @Nullable String header(String name) {
        String value = response.header(name);
        return value == null ? null : ResendGuard.unhide(name, value);
    }

    /** Copies all headers, each value through a filter. */
    public Map<String, List<String>> headers(UnaryOperator<String> filter) {
        Headers headers = response.headers();
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            copy.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(filter.apply(ResendGuard.unhide(name, headers.value(i))));
        }
        copy.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(copy);
    }

    /** Opens the body, once. Retains the first bytes that are read, up to {@code retain}. */
    public BodyStream body(int retain) {
        return new BodyStream(response.body().byteStream(), MAX_BODY_BYTES, retain);
    }
}
