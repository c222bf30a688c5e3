package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.paylinks.checks.House.Module;
import io.paylinks.core.OpenEnum;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * The public API of each module is listed in its {@code api.txt}, so that changes are visible in reviews. With
 * {@code -Dapi.write}, the files are written instead of compared.
 */
public final class ApiTest {
    private static final String HOW = "If this change is intended: .ci/test checks ApiTest -Dapi.write";

    @SuppressWarnings("unused") // by FieldSource
    static final List<Module> MODULES = House.MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void matchesApiTxt(Module module) throws IOException {
        Path file = House.PROJECT.resolve(module.folder()).resolve("api.txt");
        List<String> now = Api.lines(classes(module));
        assertThat(now).isNotEmpty();

        if (System.getProperty("api.write") != null) {
            Files.write(file, now);
        }
        assertThat(file).as(HOW).exists();
        List<String> then = Files.readAllLines(file);

        assertThat(changes(then, now)).as(HOW).isEmpty();
        assertThat(now).as(HOW).isEqualTo(then);
    }

    /** Returns removed and added lines, each with its type. */
    private static List<String> changes(List<String> then, List<String> now) {
        List<String> before = qualified(then);
        List<String> after = qualified(now);
        List<String> changes = new ArrayList<>();
        before.stream().filter(line -> !Set.copyOf(after).contains(line)).forEach(line -> changes.add("- " + line));
        after.stream().filter(line -> !Set.copyOf(before).contains(line)).forEach(line -> changes.add("+ " + line));
        return changes;
    }

    private static List<String> qualified(List<String> lines) {
        List<String> qualified = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith(" ") ? type : line;
            qualified.add(line.startsWith(" ") ? type + ": " + line.strip() : line);
        }
        return qualified;
    }

    /** Returns the classes that are visible to users of a module. */
    static Stream<Class<?>> classes(Module module) {
        return module.classes()
                .filter(type -> isExported(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotatedWith(AutoConfiguration.class)) // Spring's to call, not users'
                .map(JavaClass::reflect);
    }

    /** Returns whether a package is visible to everybody: it is exported, or its module has no descriptor. */
    static boolean isExported(String name) {
        Module module = House.MODULES.stream()
                .filter(each -> (name + ".").startsWith(each.root() + "."))
                .findFirst()
                .orElseThrow();
        return descriptor(module.root())
                .map(descriptor -> descriptor.exports().stream()
                        .anyMatch(exports ->
                                !exports.isQualified() && exports.source().equals(name)))
                .orElse(true);
    }

    /** Returns the descriptor of the module with this root package, if it has one. */
    static Optional<ModuleDescriptor> descriptor(String root) {
        String type = root.replace('.', '/') + "/package-info.class";
        URI found = URI.create(
                OpenEnum.class.getClassLoader().getResource(type).toString().replace(type, "module-info.class"));
        try (var in = found.toURL().openStream()) {
            return Optional.of(ModuleDescriptor.read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // ---- the text itself -------------------------------------------------------------------------------------------

    /** A sample. */
    public abstract static class Sample<T extends Comparable<T>> extends Hidden implements AutoCloseable {
        /** A constant. */
        public static final int LIMIT = 7;

        int unseen;

        /** Is seen. */
        public Sample(String... names) {}

        protected void hidden() {}

        /** May be null. */
        public @Nullable String find(Map<String, @Nullable Object> in, List<? extends T> ids) throws IOException {
            throw new IOException(in + " " + ids + unseen);
        }

        @Override
        public String toString() {
            return "";
        }

        void own() {}
    }

    /** Invisible, but its members are visible in its subclasses. */
    static class Hidden {
        /** Is inherited. */
        public void inherited() {}
    }

    /** A sample of data. */
    public record Data(@Nullable Long amount) {}

    @Test
    void linesContainTheVisibleApi() {
        String sample = "io.paylinks.checks.ApiTest$";

        assertThat(Api.lines(Stream.of(Sample.class, Hidden.class, Data.class)))
                .containsExactly(
                        "public static final record " + sample + "Data",
                        "    public @Nullable Long amount()",
                        "public abstract static class " + sample + "Sample<T extends Comparable<T>> extends"
                                + " ApiTest.Hidden implements AutoCloseable",
                        "    public @Nullable String find(Map<String, @Nullable Object>, List<? extends T>)"
                                + " throws java.io.IOException",
                        "    public new(String[])",
                        "    public static final int LIMIT",
                        "    public void inherited()");
    }

    @Test
    void changesNameTheirType() {
        assertThat(changes(List.of("class A", "    a()", "    b()"), List.of("class A", "    a()", "    c()")))
                .containsExactly("- class A: b()", "+ class A: c()");
    }
}
