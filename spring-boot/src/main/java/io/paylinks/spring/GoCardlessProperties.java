package io.paylinks.spring;

import io.paylinks.gocardless.GoCardlessEnvironment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of GoCardless except its keys and secrets, which {@link Keys} reads.
 *
 * @param environment the environment of the access token: live or sandbox
 * @param baseUrl another base URL, such as that of a proxy or a fake; https, or http to this machine
 * @param deadline the time limit of a whole call, including all attempts and waits. Default: 90 seconds
 * @param attemptTimeout the time limit of one attempt. Default: 30 seconds
 * @param connectTimeout the time limit for connecting. Default: 10 seconds
 * @param maxRetries the maximum number of retries of a call; 0 disables retries. Default: 2
 * @param health the health check of the provider
 */
@ConfigurationProperties("paylinks.gocardless")
record GoCardlessProperties(
        @Nullable GoCardlessEnvironment environment,
        @Nullable String baseUrl,
        @Nullable Duration deadline,
        @Nullable Duration attemptTimeout,
        @Nullable Duration connectTimeout,
        @Nullable Integer maxRetries,
        @DefaultValue Health health)
        implements ClientProperties {

    /**
     * Health.
     *
     * @param enabled whether the health endpoint lists one creditor of GoCardless
     * @param cacheFor how long a result, success or failure, is cached; 0 disables caching. Default: 10 seconds
     */
    record Health(
            @DefaultValue("false") boolean enabled,
            @Nullable Duration cacheFor) {}
}
