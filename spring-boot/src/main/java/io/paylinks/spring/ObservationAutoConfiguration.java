package io.paylinks.spring;

import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.ObservationRegistry;
import io.paylinks.core.ClientBuilder;
import io.paylinks.micrometer.ObservedCalls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Observes the calls of all clients if the application has an observation registry, and propagates the context to their
 * {@code async} calls.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "paylinks.observation.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ObservationProperties.class)
public class ObservationAutoConfiguration {
    /**
     * Applied first, so that a customizer can add listeners after it. A bean of type {@link ObservedCalls} replaces the
     * default.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    PaylinksCustomizer<ClientBuilder<?>> paylinksObservation(
            ObservationProperties properties,
            ObjectProvider<ObservationRegistry> registry,
            ObjectProvider<ObservedCalls> own) {
        return builder -> registry.ifAvailable(present -> {
            ObservedCalls calls = ObservedCalls.of(present);
            builder.listener(own.getIfAvailable(() -> properties.attempts() ? calls.withAttempts() : calls));
        });
    }

    /** A separate class, because Micrometer's context propagation may be missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ContextSnapshotFactory.class)
    static class Async {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        PaylinksCustomizer<ClientBuilder<?>> paylinksAsyncContext() {
            ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
            return builder ->
                    builder.asyncContext(task -> snapshots.captureAll().wrap(task));
        }
    }
}
