package io.paylinks.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of Stream except its keys and secrets, which {@link Keys} reads.
 *
 * @param branchId the branch on whose behalf calls are made; the key's default branch unless set
 * @param sandboxOnly rejects writes unless the key is of a sandbox organization
 * @param baseUrl where requests are sent instead, such as a proxy or a fake; https, or http to this machine
 * @param deadline limit of a whole call with all attempts and waits; 90 seconds by default
 * @param attemptTimeout limit of one attempt; 30 seconds by default
 * @param connectTimeout limit of the time to connect; 10 seconds by default
 * @param maxRetries how often a call is tried again; 2 by default, 0 for never
 * @param webhook how webhooks are verified
 * @param health whether the health of the application includes that of the provider
 */
@ConfigurationProperties("paylinks.stream")
record StreamProperties(
        @Nullable String branchId,
        @DefaultValue("false") boolean sandboxOnly,
        @Nullable String baseUrl,
        @Nullable Duration deadline,
        @Nullable Duration attemptTimeout,
        @Nullable Duration connectTimeout,
        @Nullable Integer maxRetries,
        @DefaultValue Webhook webhook,
        @DefaultValue Health health)
        implements ClientProperties {

    /**
     * Webhooks.
     *
     * @param tolerance how far the time of a signature may be from now; 5 minutes by default
     */
    record Webhook(@Nullable Duration tolerance) {}

    /**
     * Health.
     *
     * @param enabled whether the health endpoint calls Stream for the key's own data
     * @param cacheFor how long a result, good or bad, is cached before the provider is called again; 10 seconds by
     *     default, 0 to call it each time
     */
    record Health(
            @DefaultValue("false") boolean enabled,
            @Nullable Duration cacheFor) {}
}
