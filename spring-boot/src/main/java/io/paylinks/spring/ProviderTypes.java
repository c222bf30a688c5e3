package io.paylinks.spring;

import java.util.Map;

/** The types of the providers, by name, because their classes may be missing. A new provider must be added here. */
final class ProviderTypes {
    /** The properties that each bean requires. */
    static final Map<String, RequiredProperties> REQUIRED_PROPERTIES = Map.of(
            "io.paylinks.stream.StreamClient",
            RequiredProperties.of("stream", "api-key api-secret", "token"),
            "io.paylinks.stream.StreamWebhooks",
            RequiredProperties.of("stream", "webhook.secrets"),
            "io.paylinks.gocardless.GoCardlessClient",
            RequiredProperties.of("gocardless", "access-token environment", "access-token base-url"),
            "io.paylinks.gocardless.GoCardlessWebhooks",
            RequiredProperties.of("gocardless", "webhook.secrets"),
            "io.paylinks.devdraft.DevdraftClient",
            RequiredProperties.of("devdraft", "api-key secret"),
            "io.paylinks.devdraft.DevdraftWebhooks",
            RequiredProperties.of("devdraft", "webhook.secrets"));

    /** The webhook events, each with the type of the handler parameter that is verified. */
    static final Map<String, String> EVENTS = Map.of(
            "io.paylinks.stream.webhook.StreamEvent", "StreamEvent",
            "io.paylinks.gocardless.webhook.Delivery", "Delivery",
            "io.paylinks.gocardless.event.Event", "Delivery",
            "io.paylinks.devdraft.webhook.DevdraftEvent", "DevdraftEvent");

    private ProviderTypes() {}
}
