package io.paylinks.core;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit, as the headers of a response state it.
 *
 * @param limit the number of calls allowed in a window, or null if the response does not say
 * @param remaining the number of calls left in this window, or null
 * @param reset when the next window starts, or null
 */
public record RateLimit(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant reset) implements Serializable {}
