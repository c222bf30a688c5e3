package io.paylinks.core;

import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Decimals;
import io.paylinks.core.internal.MaskedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The base class of builders for updates that can clear fields. A field that is not set retains its current value, a
 * method that begins with {@code clear} sends an explicit null, and the last call for a field takes precedence.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class UpdateBuilder<R, B extends UpdateBuilder<R, B>> {
    private final Function<Map<String, @Nullable Object>, R> create;
    private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    private final Set<String> extra = new HashSet<>();

    /**
     * Starts with existing changes.
     *
     * @param create the request's constructor
     * @param changes the changes, keyed by JSON name, as passed to the constructor
     */
    protected UpdateBuilder(Function<Map<String, @Nullable Object>, R> create, Map<String, @Nullable Object> changes) {
        this.create = create;
        this.changes.putAll(changes);
        this.extra.addAll(MaskedMap.maskedNames(changes));
    }

    /**
     * Changes a field that this version does not model, by its JSON name; null is sent as null.
     *
     * @throws IllegalArgumentException if the name is null
     */
    public final B extra(String name, @Nullable Object value) {
        put(Arguments.notNull("name", name), value);
        extra.add(name); // not modelled, so it is not printed
        return self();
    }

    /** Builds the request. The builder can be reused. */
    public final R build() {
        return create.apply(MaskedMap.mask(new LinkedHashMap<>(changes), Set.copyOf(extra)));
    }

    /** Changes a field that cannot be cleared. Rejects null. */
    protected final B set(String field, @Nullable Object value) {
        return set(field, value, "");
    }

    /** Changes a field that {@link #clear} can clear. Rejects null. */
    protected final B setClearable(String field, @Nullable Object value) {
        return set(field, value, ", or call " + clearer(field) + "() to clear it");
    }

    /** Adds an element to a list that replaces the current one. Rejects null. */
    protected final B add(String field, Object element) {
        Arguments.notNull("an element of " + field, element);
        List<Object> more = new ArrayList<>();
        if (changes.get(field) instanceof List<?> list) {
            more.addAll(list);
        }
        more.add(element);
        return set(field, more);
    }

    /** Changes an amount that the API represents as a string. Rejects null. */
    protected final B setText(String field, @Nullable BigDecimal amount) {
        return set(
                field, amount == null ? null : Decimals.require(field, amount).toPlainString());
    }

    /** Clears a field. */
    protected final B clear(String field) {
        return put(field, null);
    }

    private B set(String field, @Nullable Object value, String orClear) {
        if (value == null) {
            throw new IllegalArgumentException(
                    field + " must not be null; omit it to keep the current value" + orClear);
        }
        return put(field, value instanceof List<?> list ? Copies.list(field, list) : value);
    }

    /** Returns {@code clearPhoneNumber} for {@code phone_number}. */
    private static String clearer(String field) {
        StringBuilder name = new StringBuilder("clear");
        for (String word : field.split("_", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private B put(String field, @Nullable Object value) {
        changes.put(field, value);
        extra.remove(field);
        return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
