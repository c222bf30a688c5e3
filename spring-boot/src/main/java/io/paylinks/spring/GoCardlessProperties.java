package io.paylinks.spring;

import io.paylinks.gocardless.GoCardlessEnvironment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of GoCardless except its keys and secrets, which {@link Keys} reads.
 *
 * @param environment live or sandbox, whichever the token belongs to
 * @param baseUrl where requests are sent instead, such as a proxy or a fake; https, or http to this machine
 * @param deadline limit of a whole call with all attempts and waits; 90 seconds by default
 * @param attemptTimeout limit of one attempt; 30 seconds by default
 * @param connectTimeout limit of the time to connect; 10 seconds by default
 * @param maxRetries how often a call is tried again; 2 by default, 0 for never
 * @param health whether the health of the application includes that of the provider
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
     * @param enabled whether the health endpoint calls for one of GoCardless's creditors
     * @param cacheFor how long a result, good or bad, is cached before the provider is called again; 10 seconds by
     *     default, 0 to call it each time
     */
    record Health(
            @DefaultValue("false") boolean enabled,
            @Nullable Duration cacheFor) {}
}
