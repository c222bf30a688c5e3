package io.paylinks.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates unmodifiable copies for the constructors of records. Null elements are dropped from responses and rejected in
 * requests.
 */
public final class Copies {
    private Copies() {}

    /** Copies a list of a response without its null elements; null becomes the empty list. */
    public static <T> List<T> list(@Nullable List<? extends @Nullable T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        if (list.size() == 1) {
            T only = list.get(0);
            return only == null ? List.of() : Collections.singletonList(only);
        }
        List<T> copy = new ArrayList<>(list.size());
        for (T element : list) {
            if (element != null) {
                copy.add(element);
            }
        }
        return Collections.unmodifiableList(copy);
    }

    /** Copies a map, preserving its order and null values; null becomes the empty map. */
    public static <V extends @Nullable Object> Map<String, V> map(@Nullable Map<String, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        if (map.size() == 1) {
            Map.Entry<String, V> only = map.entrySet().iterator().next();
            return Collections.singletonMap(only.getKey(), only.getValue());
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Copies a list of a request.
     *
     * @throws IllegalArgumentException if it contains null
     */
    public static <T> List<T> list(String name, List<? extends T> list) {
        for (T element : Arguments.notNull(name, list)) {
            if (element == null) {
                throw new IllegalArgumentException(name + " must not contain null");
            }
        }
        return list(list);
    }

    /**
     * Copies a list of a request; null, which means that it is omitted, stays null.
     *
     * @throws IllegalArgumentException if it contains null
     */
    public static <T> @Nullable List<T> orNull(String name, @Nullable List<? extends T> list) {
        return list == null ? null : list(name, list);
    }

    /** Copies a map, preserving its order and null values; null, which means that it is omitted, stays null. */
    public static <V extends @Nullable Object> @Nullable Map<String, V> orNull(@Nullable Map<String, V> map) {
        return map == null ? null : map(map);
    }
}
