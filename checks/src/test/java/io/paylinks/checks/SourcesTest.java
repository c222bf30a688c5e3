package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks beyond the formatter, which does not change long strings, comments and pages. */
final class SourcesTest {
    private static final int COLUMNS = 120;
    private static final Pattern UNLIMITED_BODY =
            Pattern.compile("(getRequestBody|getInputStream)\\(\\)\\s*\\.readAllBytes\\(");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn");

    @Test
    void noLineIsLongerThanTheColumns() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> sources = sources();
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).codePointCount(0, lines.get(i).length()) > COLUMNS) {
                    tooLong.add(source + ":" + (i + 1));
                }
            }
        }

        assertThat(sources).hasSizeGreaterThan(400);
        assertThat(tooLong).as("lines of more than %s columns", COLUMNS).isEmpty();
    }

    /** The compiler generates the same call for a concatenation, so ArchUnit cannot distinguish them. */
    @Test
    void nullIsNeverConvertedToText() throws IOException {
        List<String> conversions = new ArrayList<>();
        for (Path source : sources()) {
            if (House.CLIENT_MODULES.stream().anyMatch(module -> source.startsWith(module.sources()))) {
                String code = Files.readString(source);
                if (code.contains("String.valueOf(") || code.contains("Objects.toString(")) {
                    conversions.add(source.toString());
                }
            }
        }

        assertThat(conversions)
                .as("an absent field would be sent on as the word null")
                .isEmpty();
    }

    /** Anyone can send a body to an endpoint, which must read it before verification. */
    @Test
    void noEndpointReadsABodyWithoutALimit() throws IOException {
        List<String> unlimited = new ArrayList<>();
        for (Path source : sources()) {
            String name = House.PROJECT.relativize(source).toString().replace('\\', '/');
            boolean isShown = name.endsWith(".md") || name.matches("(?!testing|checks|benchmarks|\\.ci).*/src/main/.*");
            if (isShown && UNLIMITED_BODY.matcher(Files.readString(source)).find()) {
                unlimited.add(name);
            }
        }

        assertThat(unlimited).as("read at most 1 MiB: readNBytes").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(House.PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().matches(".*\\.(java|kt|groovy|md)")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
