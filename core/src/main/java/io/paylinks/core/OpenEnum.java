package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a set that the provider may extend at any time, such as a status or a currency.
 *
 * <p>A value without a constant in this version is preserved, compares by its text, and is written back unchanged. Each
 * constant is a single instance. Compare with {@link #equals(Object)}.
 */
public abstract class OpenEnum {
    private final String value;
    private final boolean known;

    /** For the open enums of the provider modules. */
    protected OpenEnum(Value value) {
        this.value = value.text;
        this.known = value.known;
    }

    /** Returns the provider's text of the value. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** Returns whether this version has a constant for the value. */
    public final boolean isKnown() {
        return known;
    }

    /** Two values are equal if they belong to the same set and have the same text, case-sensitively. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OpenEnum that && that.getClass() == getClass() && that.value.equals(value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the provider's text of the value. */
    @Override
    public final String toString() {
        return value;
    }

    /** The argument that a constructor passes on. */
    protected static final class Value {
        private final String text;
        private final boolean known;

        private Value(String text, boolean known) {
            this.text = text;
            this.known = known;
        }
    }

    /** The constants of one open enum: the first static field of its class, and the only caller of its constructor. */
    protected static final class Values<T extends OpenEnum> {
        private final Class<T> type;
        private final Function<Value, T> create;
        private final Map<String, T> known = new HashMap<>(); // read-only after class initialization

        public Values(Class<T> type, Function<Value, T> create) {
            this.type = type;
            this.create = create;
        }

        /** Adds a constant. */
        public T known(String value) {
            T constant = create.apply(new Value(value, true));
            known.put(value, constant);
            return constant;
        }

        /**
         * Returns the constant of a value, or a new instance for a value that has none.
         *
         * @throws IllegalArgumentException if the value is null
         */
        public T of(String value) {
            if (value == null) {
                throw new IllegalArgumentException(type.getSimpleName() + ".of: value must not be null");
            }
            T constant = known.get(value);
            return constant != null ? constant : create.apply(new Value(value, false));
        }
    }
}
