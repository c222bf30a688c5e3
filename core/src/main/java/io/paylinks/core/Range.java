package io.paylinks.core;

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

    /** Makes a range of all values after a bound. */
    public static <T> Range<T> greaterThan(T bound) {
        return new Range<>(bound, null, null, null);
    }

    /** Makes a range of a bound and all values after it. */
    public static <T> Range<T> atLeast(T bound) {
        return new Range<>(null, bound, null, null);
    }

    /** Makes a range of all values before a bound. */
    public static <T> Range<T> before(T bound) {
        return new Range<>(null, null, bound, null);
    }

    /** Makes a range of a bound and all values before it. */
    public static <T> Range<T> upTo(T bound) {
        return new Range<>(null, null, null, bound);
    }

    /** Keeps the lower bound and ends before another. */
    public Range<T> lessThan(T bound) {
        return new Range<>(gt, gte, bound, null);
    }

    /** Keeps the lower bound and ends with another. */
    public Range<T> atMost(T bound) {
        return new Range<>(gt, gte, null, bound);
    }
}
