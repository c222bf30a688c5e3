package io.paylinks.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets handler methods of WebFlux take verified webhook events. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(WebFluxConfigurer.class)
public class WebFluxWebhooksAutoConfiguration {
    /** Static, so that no other bean is created this early. */
    @Bean
    static WebFluxWebhooks paylinksWebhooks(ObjectProvider<WebhookArgument<?>> arguments, Environment environment) {
        return new WebFluxWebhooks(new WebhookArguments(arguments, environment));
    }
}
