package io.paylinks.core.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page as the server sent it.
 *
 * @param items its items, nulls among them: they count where a server counts what it sent
 * @param extra what stood beside them
 */
public record RawPage<T>(List<@Nullable T> items, Map<String, @Nullable Object> extra) {

    /** Returns a value inside of what stands beside the items, such as {@code meta.cursors.after}, or null. */
    public @Nullable Object at(String place) {
        Object value = extra;
        for (String name : place.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** Returns a number beside the items, or null. */
    public @Nullable Long numberAt(String place) {
        return at(place) instanceof Number number ? (Long) number.longValue() : null;
    }
}
