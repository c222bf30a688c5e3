package io.paylinks.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider's answer said about its rate limit.
 *
 * @param limit the number of calls allowed in a window, or null if the answer does not say
 * @param remaining the number of calls left in this window, or null
 * @param reset when the window starts anew, or null
 */
public record RateLimit(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant reset) {}
