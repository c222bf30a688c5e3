package io.paylinks.spring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The properties without which a bean is not made.
 *
 * @param ways each way's properties, all of which must be there and not blank
 */
record Needs(List<List<String>> ways) {
    // By name: a provider's classes may be missing.
    private static final Map<String, Needs> BY_TYPE = Map.of(
            "io.paylinks.stream.StreamClient", of("stream", "api-key api-secret", "token"),
            "io.paylinks.stream.StreamWebhooks", of("stream", "webhook.secrets"),
            "io.paylinks.gocardless.GoCardlessClient",
                    of("gocardless", "access-token environment", "access-token base-url"),
            "io.paylinks.gocardless.GoCardlessWebhooks", of("gocardless", "webhook.secrets"),
            "io.paylinks.devdraft.DevdraftClient", of("devdraft", "api-key secret"),
            "io.paylinks.devdraft.DevdraftWebhooks", of("devdraft", "webhook.secrets"));

    /** Returns what to set before a bean of this type is made, or null if nothing is missing. */
    static @Nullable String missing(String type, Environment environment) {
        Needs needs = BY_TYPE.get(type);
        return needs == null ? null : needs.missing(environment);
    }

    private @Nullable String missing(Environment environment) {
        Keys keys = new Keys(environment);
        List<String> open = ways.stream()
                .map(way -> way.stream().filter(name -> !isSet(keys, name)).collect(Collectors.joining(" and ")))
                .toList();
        return open.contains("") ? null : String.join(", or ", open);
    }

    private static boolean isSet(Keys keys, String name) {
        return name.endsWith(".secrets") ? !keys.all(name).isEmpty() : keys.get(name) != null;
    }

    private static Needs of(String provider, String... ways) {
        return new Needs(Arrays.stream(ways)
                .map(way -> Arrays.stream(way.split(" "))
                        .map(name -> "paylinks." + provider + "." + name)
                        .toList())
                .toList());
    }
}
