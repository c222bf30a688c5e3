package io.paylinks.core;

import io.paylinks.core.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a list filter, such as {@code Range.atLeast(start).lessThan(end)}.
 *
 * @param gt greater than this
 * @param gte greater than or equal to this
 * @param lt less than this
 * @param lte less than or equal to this
 */
public record Range<T>(
        @Nullable T gt,
        @Nullable T gte,
        @Nullable T lt,
        @Nullable T lte) {

    /** Returns a range of all values greater than a bound. */
    public static <T> Range<T> greaterThan(T bound) {
        return new Range<>(Arguments.notNull("bound", bound), null, null, null);
    }

    /** Returns a range of a bound and all values greater than it. */
    public static <T> Range<T> atLeast(T bound) {
        return new Range<>(null, Arguments.notNull("bound", bound), null, null);
    }

    /** Returns a range of all values less than a bound. */
    public static <T> Range<T> before(T bound) {
        return new Range<>(null, null, Arguments.notNull("bound", bound), null);
    }

    /** Returns a range of a bound and all values less than it. */
    public static <T> Range<T> upTo(T bound) {
        return new Range<>(null, null, null, Arguments.notNull("bound", bound));
    }

    /** Returns a range with the same lower bound that ends before another bound. */
    public Range<T> lessThan(T bound) {
        return new Range<>(gt, gte, Arguments.notNull("bound", bound), null);
    }

    /** Returns a range with the same lower bound that ends with another bound. */
    public Range<T> atMost(T bound) {
        return new Range<>(gt, gte, null, Arguments.notNull("bound", bound));
    }
}
