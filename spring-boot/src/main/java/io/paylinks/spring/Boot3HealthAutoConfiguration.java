package io.paylinks.spring;

import java.util.List;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Adds the providers with {@code health.enabled} to the health endpoint of Spring Boot 3. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE) // after those of the providers
@ConditionalOnClass(CompositeHealthContributor.class)
@ConditionalOnBean(HealthCheck.class)
public class Boot3HealthAutoConfiguration {
    @Bean
    CompositeHealthContributor paylinksHealthContributor(List<HealthCheck> checks) {
        return CompositeHealthContributor.fromMap(HealthCheck.indicators(checks, Indicator::new));
    }

    private static final class Indicator extends AbstractHealthIndicator {
        private final HealthCheck check;

        private Indicator(HealthCheck check) {
            super(check.provider() + " is unreachable or rejects the keys");
            this.check = check;
        }

        @Override
        protected void doHealthCheck(Health.Builder builder) {
            check.run();
            builder.up();
        }
    }
}
