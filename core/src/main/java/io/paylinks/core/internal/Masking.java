package io.paylinks.core.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Prints records that hold what no log should show: bank details, session tokens, signing secrets. */
public final class Masking {
    private static final String MASK = "***";

    private Masking() {}

    /**
     * Returns a record's text with {@code ***} for some of its components, and for entries of that name in its maps.
     */
    public static String toString(Record value, String... names) {
        List<String> masked = Arrays.asList(names);
        Class<?> type = value.getClass();
        StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
        for (RecordComponent component : type.getRecordComponents()) {
            Object part = read(component, value);
            boolean hide = part != null && masked.contains(component.getName());
            text.add(component.getName() + "="
                    + (hide ? MASK : part instanceof Map<?, ?> map ? map(map, masked) : part));
        }
        return text.toString();
    }

    private static Map<Object, @Nullable Object> map(Map<?, ?> map, List<String> masked) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
        copy.replaceAll((name, part) -> part != null && masked.contains(name) ? MASK : part);
        return copy;
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
