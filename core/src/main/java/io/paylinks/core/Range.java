package io.paylinks.core;

import io.paylinks.core.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a list filter, such as {@code Range.atLeast(start).lessThan(end)}.
 *
 * @param gt the exclusive lower bound, or null
 * @param gte the inclusive lower bound, or null
 * @param lt the exclusive upper bound, or null
 * @param lte the inclusive upper bound, or null
 */
public record Range<T>(
        @Nullable T gt,
        @Nullable T gte,
        @Nullable T lt,
        @Nullable T lte) {

    /** Returns a range of values greater than the bound. */
    public static <T> Range<T> greaterThan(T bound) {
        return new Range<>(Arguments.notNull("bound", bound), null, null, null);
    }

    /** Returns a range of values greater than or equal to the bound. */
    public static <T> Range<T> atLeast(T bound) {
        return new Range<>(null, Arguments.notNull("bound", bound), null, null);
    }

    /** Returns a range of values less than the bound. */
    public static <T> Range<T> before(T bound) {
        return new Range<>(null, null, Arguments.notNull("bound", bound), null);
    }

    /** Returns a range of values less than or equal to the bound. */
    public static <T> Range<T> upTo(T bound) {
        return new Range<>(null, null, null, Arguments.notNull("bound", bound));
    }

    /** Returns this range with an exclusive upper bound. */
    public Range<T> lessThan(T bound) {
        return new Range<>(gt, gte, Arguments.notNull("bound", bound), null);
    }

    /** Returns this range with an inclusive upper bound. */
    public Range<T> atMost(T bound) {
        return new Range<>(gt, gte, null, Arguments.notNull("bound", bound));
    }
}
