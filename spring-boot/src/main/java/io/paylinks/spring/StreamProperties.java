package io.paylinks.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of Stream except its keys and secrets, which {@link Keys} reads.
 *
 * @param branchId the branch on whose behalf calls are made. Default: the default branch of the API key
 * @param sandboxOnly whether to reject writes unless the key belongs to a sandbox organization
 * @param baseUrl another base URL, such as that of a proxy or a fake; https, or http to this machine
 * @param deadline the time limit of a whole call, including all attempts and waits. Default: 90 seconds
 * @param attemptTimeout the time limit of one attempt. Default: 30 seconds
 * @param connectTimeout the time limit for connecting. Default: 10 seconds
 * @param maxRetries the maximum number of retries of a call; 0 disables retries. Default: 2
 * @param webhook the verification of webhooks
 * @param health the health check of the provider
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
     * @param tolerance the maximum difference between the time of a signature and now. Default: 5 minutes
     */
    record Webhook(@Nullable Duration tolerance) {}

    /**
     * Health.
     *
     * @param enabled whether the health endpoint fetches the owner of Stream's API key
     * @param cacheFor how long a result, success or failure, is cached; 0 disables caching. Default: 10 seconds
     */
    record Health(
            @DefaultValue("false") boolean enabled,
            @Nullable Duration cacheFor) {}
}
