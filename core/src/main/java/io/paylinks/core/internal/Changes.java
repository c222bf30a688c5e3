package io.paylinks.core.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an update request changes, by wire name: a field that was never named is left, null clears, the last call wins. */
public final class Changes {
    private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();

    /** Sets a field. */
    public void set(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    field + " must not be null; leave it out to keep it, or call its clear method, if it has one");
        }
        changes.put(field, value);
    }

    /** Clears a field: the request carries an explicit null. */
    public void clear(String field) {
        changes.put(field, null);
    }

    /** Sets a field that is not modelled, null included. */
    public void extra(String field, @Nullable Object value) {
        changes.put(field, value);
    }

    /** Returns the changes in the order in which their fields were first named. */
    public Map<String, @Nullable Object> toMap() {
        return Copies.map(changes);
    }
}
