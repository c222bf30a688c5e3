package io.paylinks.spring;

import io.paylinks.core.Secret;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of Stream. None of them is printed where it is a key.
 *
 * @param apiKey the API key
 * @param apiSecret the secret of the API key
 * @param token the finished token of the dashboard, instead of key and secret
 * @param branchId the branch on whose behalf calls are made; the key's default branch unless set
 * @param sandboxOnly refuses writes unless the key is of a sandbox organization
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
        @Nullable Secret apiKey,
        @Nullable Secret apiSecret,
        @Nullable Secret token,
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
     * @param secrets the secrets of the endpoint: one, or the old and the new one while they are rotated
     * @param tolerance how far the time of a signature may be from now; 5 minutes by default
     */
    record Webhook(
            @DefaultValue List<Secret> secrets, @Nullable Duration tolerance) {}

    /**
     * Health.
     *
     * @param enabled whether the health endpoint calls Stream for the key's own data; it costs a call each time
     */
    record Health(@DefaultValue("false") boolean enabled) {}
}
