package io.paylinks.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Reports the missing properties if a client or a webhook verifier is injected but was not created. */
@Order(0) // before Boot's own analyzer, which does not mention keys
final class MissingKeysAnalyzer extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {
    private final Environment environment;

    MissingKeysAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable root, NoSuchBeanDefinitionException cause, @Nullable String description) {
        ResolvableType asked = cause.getResolvableType();
        String type = asked == null ? "" : asked.toClass().getName();
        String missing = RequiredProperties.missing(type, environment);
        return missing == null
                ? null
                : new FailureAnalysis(
                        (description == null ? "The application" : description) + " requires a bean of type '" + type
                                + "', which is only created if its properties are set, and they are not.",
                        "Set " + missing + ", or define a bean of type '" + type + "' yourself.",
                        cause);
    }
}
