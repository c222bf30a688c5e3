package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.paylinks.core.ClientOptions;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.output.semver.SemverOut;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types that must be able to grow in a minor version: japicmp compares an extended copy of each with the original, with
 * the settings of {@code .ci/api-diff}.
 */
class GrowthTest {
    private static final String BREAK = "1.0.0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "core, core/ApiResponse, ApiResponse",
        "core, core/RateLimit, RateLimit",
        "core, core/Range, Range",
        "core, core/Limiter, Context",
        "core, core/CallListener, Call",
        "core, core/CallListener, AttemptEnd",
        "core, core/CallListener, End",
        "core, core/error/ApiError, ApiError",
        "core, core/error/FieldError, FieldError",
        "stream, stream/paymentlink/PaymentLink, PaymentLink",
        "gocardless, gocardless/webhook/Delivery, Delivery",
    })
    void recordsCanGetComponents(String module, String type, String record) throws Exception {
        assertThat(change(module, type, source -> withComponent(source, record)))
                .isNotEqualTo(BREAK);
    }

    @Test
    void optionsCanBeAdded() throws Exception {
        assertThat(change("core", "core/ClientOptions", withMethod("""
                    public boolean ofTomorrow() {
                        return true;
                    }

                    public ClientOptions ofTomorrow(boolean ofTomorrow) {
                        return this;
                    }
                """))).isNotEqualTo(BREAK);
    }

    /** Types that we implement and users only call. */
    @ParameterizedTest
    @ValueSource(strings = {"core/RequestHook, interface Request", "core/CallListener, interface AttemptStart"})
    void typesPassedToHooksAndListenersCanGetMethods(String typeAndHeader) throws Exception {
        String[] parts = typeAndHeader.split(", ");

        assertThat(change("core", parts[0], source -> after(source, parts[1] + " {", "String ofTomorrow();")))
                .isNotEqualTo(BREAK);
    }

    /** Types that users implement, often as a lambda. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/CallListener, interface Observer",
                "core/CallListener, public interface CallListener",
                "core/Limiter, public interface Limiter",
                "core/RequestHook, public interface RequestHook"
            })
    void interfacesForUsersCanGetDefaultMethods(String typeAndHeader) throws Exception {
        String[] parts = typeAndHeader.split(", ");

        assertThat(change(
                        "core",
                        parts[0],
                        source -> after(source, parts[1] + " {", "default void ofTomorrow(String value) {}")))
                .isNotEqualTo(BREAK);
    }

    /** Without findings, the tests above would prove nothing. */
    @Test
    void removalsAreBreaking() throws Exception {
        assertThat(change("core", "core/RateLimit", source -> source.replace("@Nullable Instant reset", "long other")))
                .isEqualTo(BREAK);
        assertThat(change("core", "core/Limiter", source -> source.replace("tryAcquire(Context context)", "next()")))
                .isEqualTo(BREAK);
    }

    /** Our own modules extend these classes; users do not. */
    @Test
    void protectedMembersAreNotApi() throws Exception {
        assertThat(change(
                        "core",
                        "core/RequestBuilder",
                        source ->
                                source.replace("protected final <T> List<T> appended(", "final <T> List<T> appended(")))
                .isNotEqualTo(BREAK);
    }

    /** Returns the kind of version that a change of a type requires. */
    private String change(String module, String type, UnaryOperator<String> change) throws Exception {
        Path file = House.PROJECT.resolve(module + "/src/main/java/io/paylinks/" + type + ".java");
        String source = Files.readString(file);
        Path before = compiled("before", file, source);
        Path after = compiled("after", file, change.apply(source));

        Options options = Options.newDefault();
        options.setAccessModifier(accessModifier());
        options.setIgnoreMissingClasses(true);
        List<JApiClass> found = new JarArchiveComparator(JarArchiveComparatorOptions.of(options))
                .compare(new JApiCmpArchive(before.toFile(), "1.0.0"), new JApiCmpArchive(after.toFile(), "1.1.0"));
        assertThat(found.stream().anyMatch(each -> each.getChangeStatus() != JApiChangeStatus.UNCHANGED))
                .as("japicmp sees the change")
                .isTrue();
        return new SemverOut(options, withoutRecordConstructors(found)).generate();
    }

    /** Reads the actual setting. */
    private static AccessModifier accessModifier() throws IOException {
        Matcher setting = Pattern.compile("<accessModifier>(\\w+)</accessModifier>")
                .matcher(Files.readString(House.PROJECT.resolve("pom.xml")));
        assertThat(setting.find()).isTrue();
        return AccessModifier.valueOf(setting.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private static List<JApiClass> withoutRecordConstructors(List<JApiClass> classes) throws IOException {
        Path script = House.PROJECT.resolve("checks/src/build/records.groovy");
        Binding binding = new Binding(Map.of("jApiClasses", classes));
        return (List<JApiClass>) new GroovyShell(binding).evaluate(script.toFile());
    }

    private Path compiled(String name, Path file, String source) throws IOException {
        Path sources = Files.createTempDirectory(folder, name);
        Path classes = Files.createTempDirectory(folder, name);
        Path copy = Files.writeString(sources.resolve(file.getFileName()), source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-nowarn", "-d", classes.toString(), copy.toString());
        assertThat(result).as(source).isZero();
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, entries);
            }
        }
        return jar;
    }

    /** Appends a component, and a constructor without it for the rest of the file. */
    private static String withComponent(String source, String record) {
        Matcher header = Pattern.compile("record " + record + "(<T>)?\\(").matcher(source);
        assertThat(header.find()).isTrue();
        int end = closing(source, header.end());
        String components = source.substring(header.end(), end).replaceAll("@Json\\w+(\\([^)]*\\))? ", "");
        String names = components(components)
                .map(component -> component.substring(component.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", "));
        int body = source.indexOf('{', end) + 1;
        return source.substring(0, end) + ", String ofTomorrow" + source.substring(end, body) + "    " + record + "("
                + components + ") { this(" + names + ", \"\"); }" + source.substring(body);
    }

    private static Stream<String> components(String components) {
        return Stream.of(components
                        .replaceAll("<[^<>]*>", "")
                        .replaceAll("<[^<>]*>", "")
                        .split(","))
                .map(String::strip);
    }

    private static int closing(String source, int from) {
        int depth = 1;
        int i = from;
        for (; depth > 0; i++) {
            depth += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
        }
        return i - 1;
    }

    private static UnaryOperator<String> withMethod(String methods) {
        return source -> after(source, "class " + ClientOptions.class.getSimpleName() + " {", methods);
    }

    private static String after(String source, String header, String more) {
        assertThat(source).contains(header);
        int at = source.indexOf(header) + header.length();
        return source.substring(0, at) + "\n" + more + source.substring(at);
    }
}
