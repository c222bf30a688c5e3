package io.paylinks.core.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An unmodifiable view of a map whose {@link #toString()} masks some or all of its values. */
public final class MaskedMap extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> map;
    private final @Nullable Set<String> masked; // null for all
    private final boolean isOfResponse;

    private MaskedMap(Map<String, @Nullable Object> map, @Nullable Set<String> masked, boolean isOfResponse) {
        this.map = map;
        this.masked = masked;
        this.isOfResponse = isOfResponse;
    }

    /** Masks all values of the unknown fields of a response. The map must not change afterwards. */
    public static Map<String, @Nullable Object> ofResponse(Map<String, @Nullable Object> map) {
        return map.isEmpty() ? Map.of() : new MaskedMap(map, null, true);
    }

    /** Masks all values, because an unmodelled field may contain anything. The map must not change afterwards. */
    public static Map<String, @Nullable Object> maskAll(Map<String, @Nullable Object> map) {
        return map.isEmpty() ? Map.of() : new MaskedMap(map, null, false);
    }

    /** Masks the values of these names, and those that are {@linkplain Masking#isMasked always masked}. */
    public static Map<String, @Nullable Object> mask(Map<String, @Nullable Object> map, Set<String> masked) {
        return new MaskedMap(map, masked, false);
    }

    /** Returns the names passed to {@link #mask} for this map; empty for any other map. */
    public static Set<String> maskedNames(Map<String, @Nullable Object> map) {
        return map instanceof MaskedMap it && it.masked != null ? it.masked : Set.of();
    }

    /** Returns whether a map contains the unknown fields of a response. */
    public static boolean isOfResponse(Map<?, ?> map) {
        return map instanceof MaskedMap it && it.isOfResponse;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return Collections.unmodifiableMap(map).entrySet();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return map.get(key);
    }

    /** Returns the names and values, with {@code ***} for each masked value. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        map.forEach((name, value) -> {
            boolean isMasked = value != null && (masked == null || masked.contains(name));
            text.add(name + "=" + (isMasked ? Masking.MASK : Masking.masked(name, value)));
        });
        return text.toString();
    }
}
