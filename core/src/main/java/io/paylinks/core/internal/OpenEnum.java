package io.paylinks.core.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The known constants of an open enum: a value of the list is its constant, any other a new instance. */
public final class OpenEnum<T> {
    private final Function<String, T> create;
    private final Map<String, T> known = new HashMap<>(); // filled while its class is initialised, then only read

    /** Starts a list of constants; it must be the first static field of its class. */
    public OpenEnum(Function<String, T> create) {
        this.create = create;
    }

    /** Adds a constant. */
    public T known(String value) {
        T constant = create.apply(value);
        known.put(value, constant);
        return constant;
    }

    /** Returns the constant of a value, or a new instance for a value that is not in the list. */
    public T of(String value) {
        T constant = known.get(value);
        return constant != null ? constant : create.apply(value);
    }

    /** Tells whether a value is in the list. */
    public boolean isKnown(String value) {
        return known.containsKey(value);
    }
}
