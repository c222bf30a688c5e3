package io.paylinks.spring;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handler methods of Spring MVC take verified webhook events. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({WebMvcConfigurer.class, HttpServletRequest.class})
public class MvcWebhooksAutoConfiguration {
    /** Static, so that no other bean is created this early. */
    @Bean
    static MvcWebhooks paylinksWebhooks(ObjectProvider<WebhookArgument<?>> arguments, Environment environment) {
        return new MvcWebhooks(new WebhookArguments(arguments, environment));
    }
}
