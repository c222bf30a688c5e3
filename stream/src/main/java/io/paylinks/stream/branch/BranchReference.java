package io.paylinks.stream.branch;

import org.jspecify.annotations.Nullable;

/**
 * The branch that something belongs to.
 *
 * @param id its id
 * @param name its name
 */
public record BranchReference(@Nullable String id, @Nullable String name) {}
