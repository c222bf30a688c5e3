package io.paylinks.core.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An unmodifiable view of a map that prints its names, but not all of its values. */
public final class MaskedMap extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> map;
    private final @Nullable Set<String> hidden;

    private MaskedMap(Map<String, @Nullable Object> map, @Nullable Set<String> hidden) {
        this.map = map;
        this.hidden = hidden;
    }

    /** Hides all values: nobody knows what a field holds that is not modelled. The map must not change any more. */
    public static Map<String, @Nullable Object> hideAll(Map<String, @Nullable Object> map) {
        return map.isEmpty() ? Map.of() : new MaskedMap(map, null);
    }

    /** Hides the values of these names, and what is {@linkplain Masking#isMasked masked} everywhere. */
    public static Map<String, @Nullable Object> hide(Map<String, @Nullable Object> map, Set<String> hidden) {
        return new MaskedMap(map, hidden);
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

    /** Returns the names with {@code ***} for each hidden value. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        map.forEach((name, value) -> {
            boolean hide = value != null && (hidden == null || hidden.contains(name));
            text.add(name + "=" + (hide ? Masking.MASK : Masking.masked(name, value)));
        });
        return text.toString();
    }
}
