package io.paylinks.spring;

import static io.paylinks.spring.ClientProperties.customized;
import static io.paylinks.spring.ClientProperties.ifPresent;

import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.devdraft.webhook.DevdraftEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/** Creates the client and the webhooks of Devdraft from {@code paylinks.devdraft.*}. */
@AutoConfiguration
@ConditionalOnClass(DevdraftClient.class)
@EnableConfigurationProperties(DevdraftProperties.class)
public class DevdraftAutoConfiguration {
    /** A prototype bean: a new builder for each injection, with all properties and customizers applied. */
    @Bean
    @Scope("prototype")
    @ConditionalOnMissingBean
    DevdraftClient.Builder devdraftClientBuilder(
            DevdraftProperties properties,
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super DevdraftClient.Builder>> customizers) {
        DevdraftClient.Builder builder = DevdraftClient.builder();
        properties.applyTo(builder);
        Keys keys = new Keys(environment);
        String apiKey = keys.get("paylinks.devdraft.api-key");
        String secret = keys.get("paylinks.devdraft.secret");
        if (apiKey != null && secret != null) {
            builder.credentials(apiKey, secret);
        }
        return customized(builder, customizers);
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    DevdraftClient devdraftClient(DevdraftClient.Builder builder) {
        return builder.build();
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    DevdraftWebhooks devdraftWebhooks(
            DevdraftProperties properties,
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super DevdraftWebhooks.Builder>> customizers) {
        DevdraftWebhooks.Builder builder = DevdraftWebhooks.builder();
        new Keys(environment).forEach("paylinks.devdraft.webhook.secrets", builder::secret);
        if (properties.webhook().bilaV1()) {
            builder.bilaV1();
        }
        ifPresent(properties.webhook().tolerance(), builder::tolerance);
        return customized(builder, customizers).build();
    }

    @Bean
    WebhookArgument<DevdraftWebhooks> devdraftWebhookArgument(ObjectProvider<DevdraftWebhooks> webhooks) {
        return new WebhookArgument<>(DevdraftEvent.class, DevdraftWebhooks.class, webhooks, DevdraftWebhooks::parse);
    }

    @Bean
    @ConditionalOnProperty("paylinks.devdraft.health.enabled")
    HealthCheck devdraftHealthCheck(DevdraftClient client, DevdraftProperties properties) {
        return HealthCheck.of(
                "devdraft",
                client,
                devdraft -> devdraft.health().check(),
                properties.health().cacheFor());
    }
}
