package io.paylinks.spring;

import static io.paylinks.spring.ClientProperties.blankToNull;
import static io.paylinks.spring.ClientProperties.customized;
import static io.paylinks.spring.ClientProperties.ifPresent;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.creditor.ListCreditors;
import io.paylinks.gocardless.webhook.Delivery;
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

/** Creates the client and the webhooks of GoCardless from {@code paylinks.gocardless.*}. */
@AutoConfiguration
@ConditionalOnClass(GoCardlessClient.class)
@EnableConfigurationProperties(GoCardlessProperties.class)
public class GoCardlessAutoConfiguration {
    private static final ListCreditors ONE = ListCreditors.builder().limit(1).build();

    /** A prototype bean: a new builder for each injection, with all properties and customizers applied. */
    @Bean
    @Scope("prototype")
    @ConditionalOnMissingBean
    GoCardlessClient.Builder gocardlessClientBuilder(
            GoCardlessProperties properties,
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super GoCardlessClient.Builder>> customizers) {
        GoCardlessClient.Builder builder = GoCardlessClient.builder();
        properties.applyTo(builder);
        ifPresent(new Keys(environment).get("paylinks.gocardless.access-token"), builder::accessToken);
        if (blankToNull(properties.baseUrl()) == null) {
            ifPresent(properties.environment(), builder::environment);
        }
        return customized(builder, customizers);
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    GoCardlessClient gocardlessClient(GoCardlessClient.Builder builder) {
        return builder.build();
    }

    @Bean
    @Conditional(OnRequiredProperties.class)
    @ConditionalOnMissingBean
    GoCardlessWebhooks gocardlessWebhooks(
            Environment environment,
            ObjectProvider<PaylinksCustomizer<? super GoCardlessWebhooks.Builder>> customizers) {
        GoCardlessWebhooks.Builder builder = GoCardlessWebhooks.builder();
        new Keys(environment).forEach("paylinks.gocardless.webhook.secrets", builder::secret);
        return customized(builder, customizers).build();
    }

    @Bean
    WebhookArgument<GoCardlessWebhooks> gocardlessWebhookArgument(ObjectProvider<GoCardlessWebhooks> webhooks) {
        return new WebhookArgument<>(Delivery.class, GoCardlessWebhooks.class, webhooks, GoCardlessWebhooks::parse);
    }

    @Bean
    @ConditionalOnProperty("paylinks.gocardless.health.enabled")
    HealthCheck gocardlessHealthCheck(GoCardlessClient client, GoCardlessProperties properties) {
        return HealthCheck.of(
                "gocardless",
                client,
                gocardless -> gocardless.creditors().list(ONE),
                properties.health().cacheFor());
    }
}
