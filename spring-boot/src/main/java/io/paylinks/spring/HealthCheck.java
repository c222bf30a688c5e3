package io.paylinks.spring;

import io.paylinks.core.PaylinksClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A call that tells whether a provider can be reached and accepts the keys.
 *
 * @param provider the name of the provider
 * @param call makes the call, and throws if it fails
 */
record HealthCheck(String provider, Runnable call) {
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /** Makes one attempt of five seconds at most. */
    static <C extends PaylinksClient<C>> HealthCheck of(String provider, C client, Consumer<? super C> call) {
        C once = client.with(options -> options.deadline(DEADLINE).maxRetries(0));
        return new HealthCheck(provider, () -> call.accept(once));
    }

    /** Makes an indicator of each check. */
    static <I> Map<String, I> indicators(List<HealthCheck> checks, Function<HealthCheck, I> indicator) {
        return checks.stream().collect(Collectors.toMap(HealthCheck::provider, indicator));
    }
}
