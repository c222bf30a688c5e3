package io.paylinks.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages: README.md is short, links work, and every Java block compiles. */
final class DocumentationTest {
    private static final Path PROJECT = House.PROJECT;
    private static final String README = "README.md";
    private static final int MAX_README_LINES = 150;

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Markdown.read(PROJECT, README).lines())
                .as("more goes to docs/")
                .hasSizeLessThanOrEqualTo(MAX_README_LINES);
    }

    @Test
    void readmeBeginsWithTwoCommands() throws IOException {
        List<Markdown.Block> shell = Markdown.read(PROJECT, README).blocks("sh");

        assertThat(shell).isNotEmpty();
        assertThat(shell.get(0).code())
                .as("the tour, then the tests")
                .hasSize(2)
                .allMatch(line -> !line.isBlank());
    }

    static Stream<Markdown> pages() throws IOException {
        List<String> names = new ArrayList<>(List.of(README));
        for (Path folder : List.of(PROJECT, PROJECT.resolve("docs"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.map(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".md") && !name.equals(README))
                            .sorted()
                            .forEach(names::add);
                }
            }
        }
        List<Markdown> pages = new ArrayList<>();
        for (String name : names) {
            pages.add(Markdown.read(PROJECT, name));
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void relativeLinksWork(Markdown page) {
        Path folder = PROJECT.resolve(page.name()).getParent();

        assertThat(page.relativeLinks())
                .as("links of %s", page.name())
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    static Stream<Markdown.Block> javaBlocks() throws IOException {
        return pages().filter(page -> page.name().equals(README) || page.name().startsWith("docs/"))
                .flatMap(page -> page.blocks("java").stream());
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaBlocksCompile(Markdown.Block block, @TempDir Path classes) {
        assertThat(Snippet.complaints(block, classes)).isEmpty();
    }

    /** The {@code pre} blocks of Javadoc, as if they were fenced. */
    static Stream<Markdown.Block> javadocBlocks() throws IOException {
        List<Markdown.Block> blocks = new ArrayList<>(javadocBlocks(PROJECT.resolve("docs/javadoc/overview.html")));
        for (House.Module module : House.MODULES) {
            try (Stream<Path> files = Files.walk(module.sources())) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    blocks.addAll(javadocBlocks(file));
                }
            }
        }
        return blocks.stream().filter(block -> !block.page().contains("/engine/")); // which is not visible to users
    }

    private static List<Markdown.Block> javadocBlocks(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.replaceFirst("^ *\\* ?", "");
            lines.add(text.equals("<pre>{@code") ? "```java" : text.equals("}</pre>") ? "```" : text);
        }
        String name = PROJECT.relativize(file).toString().replace('\\', '/');
        return new Markdown(name, lines).blocks("java");
    }

    @ParameterizedTest
    @MethodSource("javadocBlocks")
    void javadocBlocksCompile(Markdown.Block block, @TempDir Path classes) {
        assertThat(Snippet.complaints(block, classes)).isEmpty();
    }

    @Test
    void clientsWebhooksAndFakesHaveAnExample() throws IOException {
        assertThat(javadocBlocks().map(block -> block.page().replaceFirst(".*/", "")))
                .contains("overview.html")
                .containsAll(House.PROVIDERS.stream()
                        .map(House.Module::name)
                        .flatMap(name ->
                                Stream.of(name + "Client.java", name + "Webhooks.java", "Fake" + name + ".java"))
                        .toList());
    }

    // ---- the checks themselves -------------------------------------------------------------------------------------

    private static final Markdown SAMPLE = new Markdown("sample.md", """
            # Sample, [linked](docs/other.md#part) and [not](https://example.com/) and [here](#sample)

            ```sh
            one
            ```

            ```java
            import java.util.concurrent.atomic.AtomicInteger;

            AtomicInteger count = new AtomicInteger();
            for (PaymentLink link : stream.paymentLinks().list()) {
                count.incrementAndGet();
            }
            ```

            ```java
            import io.paylinks.gocardless.GoCardlessClient;

            public final class Shop {
                private final GoCardlessClient gocardless = GoCardlessClient.fromEnv();
            }
            ```

            ```java
            String id = "PM123";
            gocardless.payments().get(id).wrong();
            ```

            ```java
            List<String> names = new ArrayList();
            ```
            """.lines().toList());

    @Test
    void findsBlocksAndLinks() {
        assertThat(SAMPLE.blocks("sh")).singleElement().satisfies(block -> {
            assertThat(block.code()).containsExactly("one");
            assertThat(block).hasToString("sample.md:4");
        });
        assertThat(SAMPLE.blocks("java")).hasSize(4);
        assertThat(SAMPLE.relativeLinks()).containsExactly("docs/other.md");
    }

    @Test
    void compilesStatementsAndTypes(@TempDir Path classes) {
        List<Markdown.Block> blocks = SAMPLE.blocks("java");

        assertThat(Snippet.complaints(blocks.get(0), classes)).isEmpty();
        assertThat(Snippet.complaints(blocks.get(1), classes)).isEmpty();
        assertThat(Snippet.complaints(blocks.get(2), classes))
                .singleElement()
                .asString()
                .startsWith("sample.md:26: ")
                .contains("wrong()");
        assertThat(Snippet.complaints(blocks.get(3), classes)).isNotEmpty().allMatch(c -> c.startsWith("sample.md:30"));
    }
}
