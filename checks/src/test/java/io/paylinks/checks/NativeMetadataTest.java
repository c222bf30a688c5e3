package io.paylinks.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.agent.RecordedInvocationsPublisher;

/** What the jars tell native images, in the new form and in the old. */
final class NativeMetadataTest {
    private static final String FOLDER = "META-INF/native-image/io.paylinks/paylinks-";

    @ParameterizedTest
    @ValueSource(strings = {"core", "stream", "gocardless", "devdraft"})
    void allRecordsAndOpenEnumsAreListed(String module) {
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
    @ValueSource(strings = {"core", "stream", "gocardless", "devdraft"})
    void eachTypeMayBeMadeAndRead(String module) {
        for (String file : new String[] {"reachability-metadata.json", "reflect-config.json"}) {
            JsonNode types = file.startsWith("reach") ? read(module, file).get("reflection") : read(module, file);
            for (JsonNode type : types) {
                if (!type.elements().next().asText().startsWith("java.")) {
                    assertThat(type.path("allDeclaredConstructors").asBoolean()).isTrue();
                    assertThat(type.path("allDeclaredMethods").asBoolean()).isTrue();
                    assertThat(type.path("allDeclaredFields").asBoolean()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "stream"})
    void oneRecordThatIsNotListedIsFound(String module) {
        Set<String> listed = new TreeSet<>(values(module));
        String removed = listed.iterator().next();
        listed.remove(removed);

        assertThat(missing(module, listed)).containsExactly(removed);
    }

    @ParameterizedTest
    @ValueSource(strings = "core")
    void resourcesAreListed(String module) {
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

    /** The tour runs on a JVM: this is as near as a build without GraalVM comes to a native image. */
    @Test
    void theTourUsesReflectionOnListedTypesOnly() throws Exception {
        Set<String> listed = new TreeSet<>();
        for (String module : List.of("core", "stream", "gocardless", "devdraft")) {
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

    private static Set<String> missing(String module, Set<String> listed) {
        Set<String> missing = new TreeSet<>(values(module));
        missing.removeAll(listed);
        return missing;
    }

    private static Set<String> values(String module) {
        Set<String> values = new TreeSet<>();
        classes(module)
                .filter(type -> type.isRecord() || type.isAssignableTo(OpenEnum.class))
                .forEach(type -> values.add(type.getName()));
        return values;
    }

    private static Set<String> names(String module) {
        Set<String> names = new TreeSet<>();
        classes(module).forEach(type -> names.add(type.getName()));
        return names;
    }

    private static Stream<JavaClass> classes(String module) {
        return House.CLASSES.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith("io.paylinks." + module + "."));
    }

    private static Stream<String> types(String module, String file, String name) {
        JsonNode read = read(module, file);
        JsonNode types = read.isArray() ? read : read.get("reflection");
        return StreamSupport.stream(types.spliterator(), false)
                .map(type -> type.get(name).asText());
    }

    private static JsonNode read(String module, String file) {
        URL found = OpenEnum.class.getClassLoader().getResource(FOLDER + module + "/" + file);
        assertThat(found).as(file + " of " + module).isNotNull();
        try {
            return new ObjectMapper().readTree(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
