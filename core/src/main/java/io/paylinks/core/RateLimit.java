package io.paylinks.core;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit in the headers of a response.
 *
 * @param limit the number of calls allowed per window, or null
 * @param remaining the number of calls left in the current window, or null
 * @param reset the start of the next window, or null
 */
public record RateLimit(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant reset) implements Serializable {}
