package io.paylinks.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paylinks.checks.House.Module;
import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.aot.agent.RecordedInvocationsPublisher;

/** The metadata for native images in the jars, in the new and the old form. */
final class NativeMetadataTest {
    private static final String FOLDER = "META-INF/native-image/io.paylinks/";

    /** Jackson reads and writes their records. */
    static final List<Module> MODULES = House.CLIENT_MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void allRecordsAndOpenEnumsAreListed(Module module) {
        Set<String> listed = new TreeSet<>();
        types(module, "reachability-metadata.json", "type").forEach(listed::add);
        listed.removeIf(type -> type.startsWith("java."));

        assertThat(missing(module, listed)).isEmpty();
        assertThat(listed).isSubsetOf(names(module)).hasSizeGreaterThan(10);
        assertThat(types(module, "reflect-config.json", "name"))
                .as("the old form")
                .containsExactlyElementsOf(
                        types(module, "reachability-metadata.json", "type").toList());
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void membersAreListed(Module module) throws ClassNotFoundException {
        for (String file : new String[] {"reachability-metadata.json", "reflect-config.json"}) {
            JsonNode types = file.startsWith("reach") ? read(module, file).get("reflection") : read(module, file);
            for (JsonNode type : types) {
                String name = type.elements().next().asText();
                if (!name.startsWith("java.")) {
                    assertThat(type.path("allDeclaredConstructors").asBoolean())
                            .as("constructors of %s", name)
                            .isNotEqualTo(hasReader(Class.forName(name)));
                    assertThat(type.path("allDeclaredMethods").asBoolean()).isTrue();
                    assertThat(type.path("allDeclaredFields").asBoolean()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void unlistedRecordsAreFound(Module module) {
        Set<String> listed = new TreeSet<>(values(module));
        String removed = listed.iterator().next();
        listed.remove(removed);

        assertThat(missing(module, listed)).containsExactly(removed);
    }

    @Test
    void resourcesAreListed() {
        Module module =
                House.MODULES.stream().filter(Module::isCore).findFirst().orElseThrow();
        String version = "io/paylinks/core/internal/paylinks.properties";

        assertThat(OpenEnum.class.getClassLoader().getResource(version)).isNotNull();
        assertThat(read(module, "reachability-metadata.json").get("resources"))
                .singleElement()
                .isEqualTo(new ObjectMapper().createObjectNode().put("glob", version));
        assertThat(read(module, "resource-config.json")
                        .at("/resources/includes/0/pattern")
                        .asText())
                .isEqualTo("\\Q" + version + "\\E");
    }

    /** The tour runs on a JVM, the closest to a native image without GraalVM. */
    @Test
    void theTourUsesReflectionOnListedTypesOnly() throws Exception {
        Set<String> listed = new TreeSet<>();
        for (Module module : MODULES) {
            types(module, "reachability-metadata.json", "type").forEach(listed::add);
        }
        String agent = Path.of(RecordedInvocationsPublisher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Process tour = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + agent + "=+io.paylinks,+com.fasterxml.jackson",
                        "-classpath",
                        ClassPath.ofTests(),
                        NativeCalls.class.getName())
                .redirectErrorStream(true)
                .start();

        List<String> said = tour.inputReader(UTF_8).lines().toList();
        Set<String> used = said.stream()
                .filter(line -> line.startsWith("used io.paylinks."))
                .map(line -> line.substring("used ".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tour.waitFor()).as("%s", said).isZero();
        assertThat(used)
                .contains("io.paylinks.stream.paymentlink.PaymentLink", "io.paylinks.gocardless.payment.PaymentStatus")
                .isSubsetOf(listed);
    }

    /** Returns whether a type is created without reflection. */
    private static boolean hasReader(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonAnySetter.class));
    }

    private static Set<String> missing(Module module, Set<String> listed) {
        Set<String> missing = new TreeSet<>(values(module));
        missing.removeAll(listed);
        return missing;
    }

    private static Set<String> values(Module module) {
        Set<String> values = new TreeSet<>();
        module.classes()
                .filter(type -> type.isRecord() || type.isAssignableTo(OpenEnum.class))
                .forEach(type -> values.add(type.getName()));
        return values;
    }

    private static Set<String> names(Module module) {
        Set<String> names = new TreeSet<>();
        module.classes().forEach(type -> names.add(type.getName()));
        return names;
    }

    private static Stream<String> types(Module module, String file, String name) {
        JsonNode read = read(module, file);
        JsonNode types = read.isArray() ? read : read.get("reflection");
        return StreamSupport.stream(types.spliterator(), false)
                .map(type -> type.get(name).asText());
    }

    private static JsonNode read(Module module, String file) {
        URL found = OpenEnum.class.getClassLoader().getResource(FOLDER + module.artifact() + "/" + file);
        assertThat(found).as(file + " of " + module).isNotNull();
        try {
            return new ObjectMapper().readTree(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
