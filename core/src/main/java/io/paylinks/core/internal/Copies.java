package io.paylinks.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies for record constructors; unlike {@link List#copyOf}, a null from a server does not fail them. */
public final class Copies {
    private Copies() {}

    /** Copies a list without its null elements; null becomes the empty list. */
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

    /** Copies a map with its order and null values; null becomes the empty map. */
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

    /** Copies a map and adds an entry. */
    public static Map<String, @Nullable Object> with(
            @Nullable Map<String, @Nullable Object> map, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (map != null) {
            copy.putAll(map);
        }
        copy.put(Objects.requireNonNull(name, "name"), value);
        return copy;
    }
}
