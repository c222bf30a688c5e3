package io.paylinks.spring;

import static io.paylinks.spring.ClientProperties.blankToNull;
import static io.paylinks.spring.ClientProperties.customized;
import static io.paylinks.spring.ClientProperties.ifPresent;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.stream.webhook.StreamEvent;
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

/** Creates the client and the webhooks of Stream from {@code paylinks.stream.*}. */
@AutoConfiguration
@ConditionalOnClass(StreamClient.class)
@EnableConfigurationProperties(StreamProperties.class)
public class StreamAutoConfiguration {
    /** A prototype bean: a new builder for each injection, with all properties and customizers applied. */
    @Bean
    @Scope("prototype")
    @ConditionalOnMissingBean
    StreamClient.Builder streamClientBuilder(
            StreamProperties properties,
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super StreamClient.Builder>> customizers) {
        StreamClient.Builder builder = StreamClient.builder();
        properties.applyTo(builder);
        Keys keys = new Keys(environment);
        String apiKey = keys.get("paylinks.stream.api-key");
        String apiSecret = keys.get("paylinks.stream.api-secret");
        if (apiKey != null && apiSecret != null) {
            builder.credentials(apiKey, apiSecret);
        } else {
            ifPresent(keys.get("paylinks.stream.token"), builder::token);
        }
        ifPresent(blankToNull(properties.branchId()), builder::branchId);
        if (properties.sandboxOnly()) {
            builder.sandboxOnly();
        }
        return customized(builder, customizers);
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    StreamClient streamClient(StreamClient.Builder builder) {
        return builder.build();
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    StreamWebhooks streamWebhooks(
            StreamProperties properties,
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super StreamWebhooks.Builder>> customizers) {
        StreamWebhooks.Builder builder = StreamWebhooks.builder();
        new Keys(environment).forEach("paylinks.stream.webhook.secrets", builder::secret);
        ifPresent(properties.webhook().tolerance(), builder::tolerance);
        return customized(builder, customizers).build();
    }

    @Bean
    WebhookArgument<StreamWebhooks> streamWebhookArgument(ObjectProvider<StreamWebhooks> webhooks) {
        return new WebhookArgument<>(StreamEvent.class, StreamWebhooks.class, webhooks, StreamWebhooks::parse);
    }

    @Bean
    @ConditionalOnProperty("paylinks.stream.health.enabled")
    HealthCheck streamHealthCheck(StreamClient client, StreamProperties properties) {
        return HealthCheck.of(
                "stream",
                client,
                stream -> stream.me().get(),
                properties.health().cacheFor());
    }
}
