package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.paylinks.core.Credentials;
import io.paylinks.core.PaylinksClient;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesTest {
    @SuppressWarnings("unused") // by FieldSource
    static final Iterable<House.Module> PROVIDERS = House.PROVIDERS;

    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> named(field.getName(), rule(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(House.CLASSES);
    }

    /** Each rule has a class that breaks it, in the packages named {@code wrong}. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsViolation(ArchRule rule) {
        assertThat(rule.evaluate(House.WITH_WRONG_ONES).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("Wrong"));
    }

    /** Stream's own term for its customers; code that imports it rarely needs the functional interface as well. */
    private static final Set<String> PROVIDERS_OWN_WORDS = Set.of("io.paylinks.stream.consumer.Consumer");

    @Test
    void noTypeHasTheNameOfAJdkType() {
        assertThat(House.CLASSES.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().contains(".internal")
                                && !type.getPackageName().startsWith("io.paylinks.testing."))
                        .filter(type -> isInJdk(type.getSimpleName()))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(PROVIDERS_OWN_WORDS);
    }

    private static boolean isInJdk(String name) {
        return Stream.of("lang", "util", "util.function", "util.stream", "time", "io", "net")
                .anyMatch(room -> {
                    try {
                        Class.forName("java." + room + "." + name, false, null);
                        return true;
                    } catch (ClassNotFoundException e) {
                        return false;
                    }
                });
    }

    @Test
    void examplesAreFound() {
        assertThat(House.CLASSES).anyMatch(type -> type.getPackageName().equals("io.paylinks.examples"));
    }

    @ParameterizedTest
    @FieldSource("PROVIDERS")
    void providersHaveTheSameStructure(House.Module provider) {
        JavaClass client = type(provider, "Client");
        assertThat(client.isAssignableTo(PaylinksClient.class)).isTrue();
        assertThat(client.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.FINAL);
        assertThat(methods(client)).contains("builder", "fromEnv");

        JavaClass credentials = type(provider, "Credentials");
        assertThat(credentials.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.FINAL);
        assertThat(credentials.getMethods())
                .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Credentials.class));

        JavaClass json = type(provider, "Json");
        assertThat(json.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.FINAL);
        assertThat(methods(json)).contains("read", "write");

        assertThat(type(provider, "Provider").getModifiers()).doesNotContain(JavaModifier.PUBLIC);
    }

    private static Set<String> methods(JavaClass type) {
        return type.getMethods().stream().map(method -> method.getName()).collect(Collectors.toSet());
    }

    private static JavaClass type(House.Module provider, String kind) {
        return House.CLASSES.get(provider.root() + "." + provider.name() + kind);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
