package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that uses one resource does not load the classes of other resources. */
@Timeout(120)
class LoadedClassesTest extends GoCardlessServerTest {
    private static final Pattern LOADED = Pattern.compile("(?m)^(io\\.paylinks\\.gocardless\\.[\\w.$]+) source:");

    /** The program of the child process. */
    static final class Child {
        public static void main(String... args) {
            try (GoCardlessClient gocardless = GoCardlessClient.builder()
                    .baseUrl(args[0])
                    .accessToken("token-1")
                    .build()) {
                System.out.println("fetched " + gocardless.payments().get("PM1").id());
            }
        }
    }

    @Test
    void theFirstCallLoadsOnlyClassesOfItsResource(@TempDir Path folder) throws Exception {
        enqueue(200, payment("PM1"));

        Set<String> loaded = loadedBy(Child.class, folder.resolve("classes.log"));

        assertThat(loaded).contains("io.paylinks.gocardless.payment.Payment");
        assertThat(loaded.stream().map(LoadedClassesTest::packageOf).distinct())
                .containsOnly(
                        "io.paylinks.gocardless",
                        "io.paylinks.gocardless.common",
                        "io.paylinks.gocardless.json",
                        "io.paylinks.gocardless.payment");
        assertThat(loaded.stream()
                        .filter(name -> packageOf(name).equals("io.paylinks.gocardless"))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .filter(name -> !name.startsWith("GoCardless") && !name.startsWith("LoadedClassesTest")))
                .containsOnly("Payments");
        assertRequests(1);
    }

    private Set<String> loadedBy(Class<?> main, Path log) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load=info:file=" + log + ":none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        url())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines("fetched PM1");
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
        return LOADED.matcher(Files.readString(log))
                .results()
                .map((MatchResult line) -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
