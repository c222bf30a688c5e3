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

/** What came back from one attempt, readable until the transport closes it. */
public final class Answer {
    /** The most that is read of any body, after decompression. */
    public static final int LARGEST_BODY = 16 * 1024 * 1024;

    private final Response response;
    private final Passage passage;

    Answer(Response response, Passage passage) {
        this.response = response;
        this.passage = passage;
    }

    public int status() {
        return ResendGuard.unhide(response.code(), passage);
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

    /** Opens the body, once. The first {@code keep} bytes of what is read stay at hand. */
    public BodyStream body(int keep) {
        return new BodyStream(response.body().byteStream(), LARGEST_BODY, keep);
    }
}
