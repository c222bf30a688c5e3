package io.paylinks.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** How keys and secrets are read, and that no startup failure prints them. */
@ExtendWith(OutputCaptureExtension.class)
final class KeysTest {
    private static final String CANARY = "canary7f3a";
    private static final List<String> LISTS = List.of(
            "paylinks.stream.webhook.secrets",
            "paylinks.gocardless.webhook.secrets",
            "paylinks.devdraft.webhook.secrets");
    private static final List<String> KEYS = List.of(
            "paylinks.stream.api-key",
            "paylinks.stream.api-secret",
            "paylinks.stream.token",
            "paylinks.gocardless.access-token",
            "paylinks.devdraft.api-key",
            "paylinks.devdraft.secret");

    /** # is replaced with the name of the property. */
    private static final List<List<String>> SHAPES = List.of(
            List.of("#=" + CANARY),
            List.of("#=" + CANARY + "\nsecond line"),
            List.of("#=" + CANARY + "\u00e4\u200b"),
            List.of("#=" + CANARY + "," + CANARY),
            List.of("#=" + CANARY + ", "),
            List.of("#=" + CANARY + "${#}"),
            List.of("#=" + CANARY + "${missing}"),
            List.of("#=" + CANARY + "${"),
            List.of("#[0]=" + CANARY),
            List.of("#[0]=" + CANARY, "#[1]= "),
            List.of("#[0]=" + CANARY, "#[1]=" + CANARY + "\n"),
            List.of("#[1]=" + CANARY),
            List.of("#[0]=" + CANARY, "#[2]=" + CANARY),
            List.of("#[01]=" + CANARY),
            List.of("#[99999999999]=" + CANARY),
            List.of("#[0][0]=" + CANARY),
            List.of("#[0].value=" + CANARY),
            List.of("#[value]=" + CANARY),
            List.of("#.value=" + CANARY),
            List.of("#.0=" + CANARY),
            List.of("#." + CANARY + "=value"),
            List.of("#[" + CANARY + "]=value"),
            List.of("#[0]." + CANARY + "=value"),
            List.of("#=" + CANARY, "#[1]=" + CANARY));

    /** Properties with invalid values, which are combined with valid keys. */
    private static final List<String> WRONG = List.of(
            "paylinks.stream.deadline=soon",
            "paylinks.stream.max-retries=many",
            "paylinks.stream.max-retries=-1",
            "paylinks.stream.base-url=http://example.com",
            "paylinks.stream.webhook.tolerance=soon",
            "paylinks.stream.sandbox-only=perhaps",
            "paylinks.stream.health.enabled=perhaps",
            "paylinks.stream.health.cache-for=soon",
            "paylinks.stream.branch-id=line\nbreak",
            "paylinks.gocardless.environment=moon",
            "paylinks.gocardless.attempt-timeout=soon",
            "paylinks.devdraft.connect-timeout=soon",
            "paylinks.devdraft.webhook.bila-v1=perhaps");

    private Environment environment = new StandardEnvironment();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(context -> environment = context.getEnvironment())
            .withConfiguration(AutoConfigurations.of(
                    StreamAutoConfiguration.class,
                    GoCardlessAutoConfiguration.class,
                    DevdraftAutoConfiguration.class,
                    Boot3HealthAutoConfiguration.class));

    static Stream<String> secretProperties() {
        return Stream.concat(LISTS.stream(), KEYS.stream());
    }

    @ParameterizedTest
    @MethodSource("secretProperties")
    void failuresDoNotPrintTheSecret(String property) {
        for (List<String> shape : SHAPES) {
            String[] values =
                    shape.stream().map(value -> value.replace("#", property)).toArray(String[]::new);
            application
                    .withPropertyValues(others(property))
                    .withPropertyValues(values)
                    .run(context -> assertPrintsNoSecret(context, shape));
            if (LISTS.contains(property)) {
                application
                        .withPropertyValues(others(property))
                        .withInitializer(context -> TestPropertyValues.of(
                                        Stream.of(values).map(KeysTest::variable))
                                .applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT))
                        .run(context -> assertPrintsNoSecret(context, shape));
            }
        }
    }

    @Test
    void failuresOfOtherPropertiesDoNotPrintSecrets() {
        String[] all =
                secretProperties().map(property -> property + "=" + CANARY).toArray(String[]::new);
        for (String wrong : WRONG) {
            application
                    .withPropertyValues(all)
                    .withPropertyValues(
                            "paylinks.gocardless.environment=sandbox", "paylinks.devdraft.webhook.bila-v1=true", wrong)
                    .run(context -> {
                        assertThat(context).as(wrong).hasFailed();
                        assertPrintsNoSecret(context, List.of(wrong));
                    });
        }
    }

    /** Starts an application, with its log and the failure analysis of Spring Boot. */
    @ParameterizedTest
    @CsvSource({
        "paylinks.stream.webhook.secrets[1]=canary7f3a, number the values from [0] without gaps",
        "paylinks.gocardless.webhook.secrets[0].x=canary7f3a, number the values from [0] without gaps",
        "paylinks.devdraft.secret=canary7f3a${paylinks.devdraft.secret}, does a placeholder in it refer to itself?",
        "'paylinks.stream.webhook.secrets=canary7f3a,', 'value 2 of 2: must not be blank'",
        "paylinks.stream.deadline=soon, paylinks.stream.deadline"
    })
    void theLogNamesTheProblem(String property, String sentence, CapturedOutput output) {
        SpringApplication shop = new SpringApplication(Shop.class);
        shop.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() ->
                        shop.run("--" + property, "--paylinks.stream.token=" + CANARY, "--logging.level.root=debug"))
                .isInstanceOf(RuntimeException.class);

        assertThat(output).contains(sentence, property.replaceAll("(\\[.*)?=.*", ""));
        assertThat(output.toString()).doesNotContain(CANARY);
    }

    @ImportAutoConfiguration({
        StreamAutoConfiguration.class,
        GoCardlessAutoConfiguration.class,
        DevdraftAutoConfiguration.class
    })
    static class Shop {}

    @Test
    void readsRelaxedNames() {
        assertThat(get(Map.of("paylinks.stream.apiKey", "key"), "paylinks.stream.api-key"))
                .isEqualTo("key");
        assertThat(variables("PAYLINKS_STREAM_APIKEY=key").get("paylinks.stream.api-key"))
                .isEqualTo("key");
        assertThat(variables("PAYLINKS_STREAM_API_KEY=key").get("paylinks.stream.api-key"))
                .isEqualTo("key");
        assertThat(variables("PAYLINKS_STREAM_WEBHOOK_SECRETS=new, old").all(LISTS.get(0)))
                .containsExactly("new", "old");
        assertThat(variables("PAYLINKS_STREAM_WEBHOOK_SECRETS_0=new", "PAYLINKS_STREAM_WEBHOOK_SECRETS_1=old")
                        .all(LISTS.get(0)))
                .containsExactly("new", "old");
        assertThat(variables("PAYLINKS_STREAM_WEBHOOK_SECRETS_FILE=/run/secrets/stream")
                        .all(LISTS.get(0)))
                .isEmpty();
    }

    @Test
    void readsValuesOfAnyType() {
        assertThat(get(Map.of("paylinks.stream.token", 1234), "paylinks.stream.token"))
                .isEqualTo("1234");
        assertThat(get(Map.of("paylinks.stream.token", "a,b"), "paylinks.stream.token"))
                .isEqualTo("a,b");
        assertThat(get(Map.of("paylinks.stream.token", "${vault}", "vault", "key"), "paylinks.stream.token"))
                .isEqualTo("key");
        assertThat(get(Map.of("paylinks.stream.token", "${vault:}"), "paylinks.stream.token"))
                .isNull();
        assertThat(get(Map.of(), "paylinks.stream.token")).isNull();
        assertThat(keys(Map.of(LISTS.get(0), List.of("new", "old,with a comma")))
                        .all(LISTS.get(0)))
                .containsExactly("new", "old,with a comma");
        assertThat(keys(Map.of(LISTS.get(0), 1234)).all(LISTS.get(0))).containsExactly("1234");
        assertThat(keys(Map.of(LISTS.get(0), " , ")).all(LISTS.get(0))).isEmpty();
    }

    @Test
    void theFirstSourceWithAValueWins() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("file", Map.of(LISTS.get(0) + "[0]", "a", LISTS.get(0) + "[1]", "b")));
        environment.getPropertySources().addFirst(new MapPropertySource("arguments", Map.of(LISTS.get(0), "c")));

        assertThat(new Keys(environment).all(LISTS.get(0))).containsExactly("c");
    }

    @Test
    void namesThePropertyOfARejectedSecret() {
        Keys keys = keys(Map.of(LISTS.get(0), "good,bad"));

        assertThatThrownBy(() -> keys.forEach(LISTS.get(0), value -> {
                    if (value.equals("bad")) {
                        throw new IllegalArgumentException("the secret is of no use");
                    }
                }))
                .isInstanceOf(InvalidPropertyException.class)
                .hasMessage("paylinks.stream.webhook.secrets, value 2 of 2: the secret is of no use");
    }

    private void assertPrintsNoSecret(AssertableApplicationContext context, List<String> shape) {
        Throwable failure = context.getStartupFailure();
        if (failure == null) {
            return;
        }
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all, true)); // with all causes and suppressed exceptions
        BeanFactory beans = new DefaultListableBeanFactory();
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(BeanFactory.class, beans).and(Environment.class, environment),
                        (type, name, e) -> {}); // the classes of some analyzers are missing
        for (FailureAnalyzer analyzer : analyzers) {
            FailureAnalysis analysis = analyzer.analyze(failure);
            if (analysis != null) {
                all.append(analysis.getDescription()).append(analysis.getAction());
            }
        }
        assertThat(all.toString()).as("%s", shape).doesNotContain(CANARY);
    }

    /** Returns the properties that the other clients and webhooks require, so that all of them are created. */
    private static String[] others(String property) {
        List<String> others = new ArrayList<>(
                List.of("paylinks.gocardless.environment=sandbox", "paylinks.devdraft.webhook.bila-v1=true"));
        secretProperties()
                .filter(other -> !other.equals(property) && !other.endsWith("stream.token"))
                .forEach(other -> others.add(other + "=other"));
        return others.toArray(String[]::new);
    }

    private static String variable(String property) {
        int equals = property.indexOf('=');
        return property.substring(0, equals)
                        .replaceAll("[\\]-]", "")
                        .replaceAll("[.\\[]", "_")
                        .toUpperCase(Locale.ROOT)
                + property.substring(equals);
    }

    private static @Nullable String get(Map<String, Object> values, String name) {
        return keys(values).get(name);
    }

    private static Keys keys(Map<String, Object> values) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("values", values));
        return new Keys(environment);
    }

    private static Keys variables(String... variables) {
        StandardEnvironment environment = new StandardEnvironment();
        TestPropertyValues.of(variables).applyTo(environment, TestPropertyValues.Type.SYSTEM_ENVIRONMENT);
        return new Keys(environment);
    }
}
