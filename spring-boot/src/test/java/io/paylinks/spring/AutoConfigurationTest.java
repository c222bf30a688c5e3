package io.paylinks.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.paylinks.core.ClientBuilder;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.WebhookException;
import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.DevdraftWebhooks;
import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.testing.FakeDevdraft;
import io.paylinks.testing.FakeGoCardless;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mock.env.MockEnvironment;

final class AutoConfigurationTest {
    private static final String[] STREAM_KEYS = {
        "paylinks.stream.api-key=" + FakeStream.API_KEY, "paylinks.stream.api-secret=" + FakeStream.API_SECRET
    };

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    StreamAutoConfiguration.class,
                    GoCardlessAutoConfiguration.class,
                    DevdraftAutoConfiguration.class,
                    Boot3HealthAutoConfiguration.class));

    @Test
    void createsNoBeansWithoutKeys() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(StreamClient.class)
                .doesNotHaveBean(StreamWebhooks.class)
                .doesNotHaveBean(GoCardlessClient.class)
                .doesNotHaveBean(GoCardlessWebhooks.class)
                .doesNotHaveBean(DevdraftClient.class)
                .doesNotHaveBean(DevdraftWebhooks.class));
    }

    @Test
    void blankKeysAreIgnored() {
        application
                .withPropertyValues(
                        "paylinks.stream.api-key=", "paylinks.stream.api-secret= ", "paylinks.stream.webhook.secrets=")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(StreamClient.class)
                        .doesNotHaveBean(StreamWebhooks.class));
    }

    @Test
    void clientsUseTheirKeys() {
        try (FakeStream stream = FakeStream.start();
                FakeGoCardless gocardless = FakeGoCardless.start();
                FakeDevdraft devdraft = FakeDevdraft.start()) {
            application
                    .withPropertyValues(STREAM_KEYS)
                    .withPropertyValues(
                            "paylinks.stream.base-url=" + stream.url(),
                            "paylinks.gocardless.access-token=" + FakeGoCardless.ACCESS_TOKEN,
                            "paylinks.gocardless.environment=sandbox",
                            "paylinks.gocardless.base-url=" + gocardless.url(),
                            "paylinks.devdraft.api-key=" + FakeDevdraft.API_KEY,
                            "paylinks.devdraft.secret=" + FakeDevdraft.SECRET,
                            "paylinks.devdraft.base-url=" + devdraft.url())
                    .run(context -> {
                        assertThat(context.getBean(StreamClient.class).me().get())
                                .isNotNull();
                        assertThat(context.getBean(GoCardlessClient.class)
                                        .creditors()
                                        .list()
                                        .items())
                                .isNotEmpty();
                        assertThat(context.getBean(DevdraftClient.class)
                                        .health()
                                        .check())
                                .isNotNull();
                    });
        }
    }

    @Test
    void tokenAndBranchAreSent() {
        try (FakeStream stream = FakeStream.start()) {
            application
                    .withPropertyValues(
                            "paylinks.stream.token=finished-token",
                            "paylinks.stream.branch-id=branch-7",
                            "paylinks.stream.base-url=" + stream.url())
                    .run(context -> assertThatThrownBy(() ->
                                    context.getBean(StreamClient.class).me().get())
                            .isInstanceOf(AuthenticationException.class));
            assertThat(stream.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("x-api-key")).isEqualTo("finished-token");
                assertThat(request.header("x-branch-id")).isEqualTo("branch-7");
            });
        }
    }

    @Test
    void optionsAreSetFromProperties() {
        application
                .withPropertyValues(STREAM_KEYS)
                .withPropertyValues(
                        "paylinks.stream.deadline=20s",
                        "paylinks.stream.attempt-timeout=7s",
                        "paylinks.stream.connect-timeout=1s",
                        "paylinks.stream.max-retries=5")
                .run(context -> context.getBean(StreamClient.class).with(options -> {
                    assertThat(options.deadline()).isEqualTo(Duration.ofSeconds(20));
                    assertThat(options.attemptTimeout()).isEqualTo(Duration.ofSeconds(7));
                    assertThat(options.maxRetries()).isEqualTo(5);
                    return options;
                }));
    }

    @Test
    void goCardlessUsesTheEnvironmentProperty() {
        application
                .withPropertyValues("paylinks.gocardless.access-token=token", "paylinks.gocardless.environment=sandbox")
                .run(context -> assertThat(context.getBean(GoCardlessClient.class))
                        .asString()
                        .containsIgnoringCase("sandbox"));
    }

    @Test
    void providersThatAreNotOnTheClasspathAreSkipped() {
        application
                .withClassLoader(new FilteredClassLoader(DevdraftClient.class))
                .withPropertyValues("paylinks.devdraft.api-key=key", "paylinks.devdraft.secret=secret")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DevdraftAutoConfiguration.class));
    }

    @Test
    void userBeansReplaceAutoConfiguredBeans() {
        application
                .withPropertyValues(STREAM_KEYS)
                .withUserConfiguration(OwnClient.class)
                .run(context -> assertThat(context.getBean(StreamClient.class))
                        .isSameAs(context.getBean(OwnClient.class).client));
    }

    @Configuration
    static class OwnClient {
        final StreamClient client = StreamClient.builder().token("own").build();

        @Bean
        StreamClient own() {
            return client;
        }
    }

    @Test
    void builderBeanCanBeUsedForCustomClients() {
        application
                .withPropertyValues("paylinks.stream.max-retries=7")
                .withUserConfiguration(FromBuilder.class)
                .run(context -> context.getBean(StreamClient.class).with(options -> {
                    assertThat(options.maxRetries()).isEqualTo(7);
                    return options;
                }));
    }

    @Configuration
    static class FromBuilder {
        @Bean
        StreamClient own(StreamClient.Builder builder) {
            return builder.token("from a vault").build();
        }
    }

    @Test
    void aSecondClientCanBeDefined() {
        application
                .withPropertyValues(STREAM_KEYS)
                .withUserConfiguration(Branch.class)
                .run(context ->
                        assertThat(context).hasNotFailed().hasBean("branch").hasBean("streamClient"));
    }

    @Configuration
    static class Branch {
        @Bean(defaultCandidate = false)
        StreamClient branch(StreamClient.Builder builder) {
            return builder.branchId("branch-7").build();
        }
    }

    @Test
    void customizersAreAppliedInOrder() {
        application
                .withPropertyValues(STREAM_KEYS)
                .withPropertyValues("paylinks.gocardless.access-token=t", "paylinks.gocardless.environment=live")
                .withPropertyValues("paylinks.stream.webhook.secrets=secret")
                .withUserConfiguration(Customizers.class)
                .run(context -> {
                    context.getBean(StreamClient.class).with(options -> {
                        assertThat(options.maxRetries())
                                .as("set by the last customizer")
                                .isEqualTo(9);
                        return options;
                    });
                    context.getBean(GoCardlessClient.class).with(options -> {
                        assertThat(options.maxRetries())
                                .as("set by the customizer of all clients")
                                .isEqualTo(8);
                        return options;
                    });
                    assertThat(context.getBean(StreamWebhooks.class)).asString().contains("PT1H");
                });
    }

    @Configuration
    static class Customizers {
        @Bean
        @Order(2)
        PaylinksCustomizer<StreamClient.Builder> stream() {
            return builder -> builder.maxRetries(9);
        }

        @Bean
        @Order(1)
        PaylinksCustomizer<ClientBuilder<?>> all() {
            return builder -> builder.maxRetries(8);
        }

        @Bean
        PaylinksCustomizer<StreamWebhooks.Builder> webhooks() {
            return builder -> builder.tolerance(Duration.ofHours(1));
        }
    }

    @Test
    void callsAreObservedIfThereIsARegistry() {
        List<String> observed = new ArrayList<>();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStart(Observation.Context context) {
                observed.add(context.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        try (FakeStream stream = FakeStream.start()) {
            ApplicationContextRunner shop = application
                    .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
                    .withPropertyValues(STREAM_KEYS)
                    .withPropertyValues("paylinks.stream.base-url=" + stream.url());

            shop.run(context -> list(context.getBean(StreamClient.class)));
            assertThat(observed).isEmpty();
            shop.withBean(ObservationRegistry.class, () -> registry)
                    .run(context -> list(context.getBean(StreamClient.class)));
            assertThat(observed).containsExactly("paylinks.client.call");
            shop.withBean(ObservationRegistry.class, () -> registry)
                    .withPropertyValues("paylinks.observation.attempts=true")
                    .run(context -> list(context.getBean(StreamClient.class)));
            assertThat(observed)
                    .containsExactly("paylinks.client.call", "paylinks.client.call", "http.client.request.duration");
            shop.withBean(ObservationRegistry.class, () -> registry)
                    .withPropertyValues("paylinks.observation.enabled=false")
                    .run(context -> list(context.getBean(StreamClient.class)));
            assertThat(observed).hasSize(3);
        }
    }

    private static void list(StreamClient stream) {
        stream.paymentLinks().list();
    }

    @Test
    void webhooksAcceptSeveralSecrets() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        application
                .withBean(FixedClock.class)
                .withPropertyValues(
                        "paylinks.stream.webhook.secrets[0]=new",
                        "paylinks.stream.webhook.secrets[1]=old,with a comma",
                        "paylinks.stream.webhook.tolerance=10s")
                .run(context -> {
                    StreamWebhooks webhooks = context.getBean(StreamWebhooks.class);
                    Map<String, String> old =
                            StreamWebhooks.of("old,with a comma").sign(body, now.minusSeconds(10));
                    Map<String, String> stale = StreamWebhooks.of("new").sign(body, now.minusSeconds(11));
                    assertThat(webhooks.parse(body, old::get)).isNotNull();
                    assertThat(catchThrowableOfType(WebhookException.class, () -> webhooks.parse(body, stale::get))
                                    .reason())
                            .isEqualTo(WebhookException.Reason.STALE);
                });
    }

    static final class FixedClock implements PaylinksCustomizer<StreamWebhooks.Builder> {
        @Override
        public void customize(StreamWebhooks.Builder builder) {
            builder.clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
        }
    }

    @Test
    void devdraftRequiresTheSignatureFormat() {
        ApplicationContextRunner secret = application.withPropertyValues("paylinks.devdraft.webhook.secrets=secret");
        secret.run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("the format of the signature is missing"));
        secret.withPropertyValues("paylinks.devdraft.webhook.bila-v1=true")
                .run(context -> assertThat(context.getBean(DevdraftWebhooks.class))
                        .asString()
                        .contains("X-Bila-Signature"));
    }

    @ParameterizedTest
    @CsvSource({
        "other, 'Set paylinks.stream.api-key and paylinks.stream.api-secret, or paylinks.stream.token,'",
        "paylinks.stream.api-key, 'Set paylinks.stream.api-secret, or paylinks.stream.token,'"
    })
    void failureAnalysisNamesMissingProperties(String property, String action) {
        application.withPropertyValues(property + "=value").withBean(Shop.class).run(context -> {
            FailureAnalysis analysis = new MissingKeysAnalyzer(new MockEnvironment().withProperty(property, "value"))
                    .analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription())
                    .contains("Shop", "requires a bean of type 'io.paylinks.stream.StreamClient'");
            assertThat(analysis.getAction())
                    .startsWith(action)
                    .endsWith("define a bean of type 'io.paylinks.stream.StreamClient' yourself.");
        });
    }

    @Test
    void otherFailuresAreNotAnalyzed() {
        application
                .withBean(Foreign.class)
                .run(context -> assertThat(
                                new MissingKeysAnalyzer(new MockEnvironment()).analyze(context.getStartupFailure()))
                        .isNull());
    }

    static final class Shop {
        @Autowired
        Shop(StreamClient stream) {
            assertThat(stream).isNotNull();
        }
    }

    static final class Foreign {
        @Autowired
        Foreign(List<StringBuilder> none) {
            assertThat(none).isNotNull();
        }
    }

    @Test
    void healthIsDisabledByDefault() {
        application
                .withPropertyValues(STREAM_KEYS)
                .run(context -> assertThat(context)
                        .hasSingleBean(StreamClient.class)
                        .doesNotHaveBean(CompositeHealthContributor.class));
    }

    @Test
    void healthIsCached() {
        try (FakeStream stream = FakeStream.start();
                FakeGoCardless gocardless = FakeGoCardless.start()) {
            ApplicationContextRunner shop = application
                    .withPropertyValues(STREAM_KEYS)
                    .withPropertyValues(
                            "paylinks.stream.base-url=" + stream.url(),
                            "paylinks.stream.health.enabled=true",
                            "paylinks.stream.health.cache-for=0",
                            "paylinks.gocardless.access-token=" + FakeGoCardless.ACCESS_TOKEN,
                            "paylinks.gocardless.base-url=" + gocardless.url(),
                            "paylinks.gocardless.health.enabled=true");
            shop.run(context -> {
                CompositeHealthContributor health = context.getBean(CompositeHealthContributor.class);
                assertThat(status(health, "stream")).isEqualTo(Status.UP);
                assertThat(status(health, "gocardless")).isEqualTo(Status.UP);
                assertThat(status(health, "gocardless")).isEqualTo(Status.UP);
                stream.failNext(Fault.serverError());
                assertThat(status(health, "stream")).isEqualTo(Status.DOWN);
            });
            assertThat(stream.requests()).hasSize(2);
            assertThat(gocardless.requests()).hasSize(1);
        }
    }

    private static Status status(CompositeHealthContributor health, String provider) {
        return ((HealthIndicator) health.getContributor(provider)).health().getStatus();
    }
}
