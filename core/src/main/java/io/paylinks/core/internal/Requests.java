package io.paylinks.core.internal;

import java.util.Collection;
import java.util.function.Supplier;

/** What all request builders check. */
public final class Requests {
    private static final String AUTO_BUILDER = "Missing required properties:";

    private Requests() {}

    /** Builds a request; fields that are missing are named together with the type. */
    public static <T> T build(Class<T> type, Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalStateException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.startsWith(AUTO_BUILDER)) {
                throw e;
            }
            String fields = message.substring(AUTO_BUILDER.length()).trim().replaceAll("\\s+", ", ");
            throw new IllegalArgumentException(type.getSimpleName() + " needs " + fields);
        }
    }

    /** Refuses an empty collection. */
    public static void notEmpty(Class<?> type, String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " needs at least one of " + field);
        }
    }

    /** Refuses a number below the least that the API allows. */
    public static void atLeast(Class<?> type, String field, long least, Number value) {
        if (value.doubleValue() < least) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + ": " + field + " must be at least " + least + ", not " + value);
        }
    }
}
