package io.paylinks.core;

import io.paylinks.core.internal.Copies;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all update requests can do. They collect changes by wire name: a field that was never named is left
 * as it is, null clears, and the last call for a field wins.
 *
 * @param <B> the request's builder
 */
public abstract class UpdateBuilder<B extends UpdateBuilder<B>> {
    private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();

    /** For the update builders of the provider modules. */
    protected UpdateBuilder() {}

    /** Changes a field that is not modelled, under its wire name; null is sent as null. */
    public final B extra(String name, @Nullable Object value) {
        return put(name, value);
    }

    /** Changes a field; null is refused. */
    protected final B set(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " must not be null; leave it out to keep it" + orClear(field));
        }
        return put(field, value);
    }

    /** Changes an amount where the API writes amounts as text; null is refused. */
    protected final B setText(String field, @Nullable BigDecimal amount) {
        return set(field, amount == null ? null : amount.toPlainString());
    }

    /** Clears a field: the request carries an explicit null. */
    protected final B clear(String field) {
        return put(field, null);
    }

    /** Returns the changes in the order in which their fields were first named. */
    protected final Map<String, @Nullable Object> changes() {
        return Copies.map(changes);
    }

    private String orClear(String field) {
        String name = ("clear_" + field).replaceAll("[^a-z]", "");
        return Arrays.stream(getClass().getDeclaredMethods())
                .map(Method::getName)
                .filter(method -> method.toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(method -> ", or call " + method + "() to clear it")
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private B put(String field, @Nullable Object value) {
        changes.put(field, value);
        return (B) this;
    }
}
