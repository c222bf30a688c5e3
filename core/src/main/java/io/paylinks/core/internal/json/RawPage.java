package io.paylinks.core.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page as received.
 *
 * @param items the items, including nulls, because some servers count them
 * @param extra the other fields of the response
 */
public record RawPage<T>(List<@Nullable T> items, Map<String, @Nullable Object> extra) {

    /** Returns a nested value of the other fields, such as {@code meta.cursors.after}, or null. */
    public @Nullable Object at(String place) {
        Object value = extra;
        for (String name : place.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** Returns a number of the other fields, or null. */
    public @Nullable Long numberAt(String place) {
        return at(place) instanceof Number number ? (Long) number.longValue() : null;
    }
}
