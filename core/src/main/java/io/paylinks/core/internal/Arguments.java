package io.paylinks.core.internal;

import org.jspecify.annotations.Nullable;

/** Checks arguments. */
public final class Arguments {
    private Arguments() {}

    /**
     * Returns an argument that must not be null.
     *
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }
}
