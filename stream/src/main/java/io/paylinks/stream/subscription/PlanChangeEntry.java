package io.paylinks.stream.subscription;

import org.jspecify.annotations.Nullable;

/**
 * One difference that a change makes.
 *
 * @param kind the kind of difference
 * @param label what it is about
 * @param productId the product
 * @param fromValue the value before
 * @param toValue the value after
 */
public record PlanChangeEntry(
        @Nullable PlanChangeKind kind,
        @Nullable String label,
        @Nullable String productId,
        @Nullable String fromValue,
        @Nullable String toValue) {}
