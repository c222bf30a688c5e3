package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM that forgets to close its client ends all the same. */
@Timeout(120)
class ExitTest extends ServerTest {
    private static final Duration BOUND = Duration.ofSeconds(5); // the goal is two; a busy machine takes its time

    /** What the child does; its main method ends and leaves the client open. */
    static final class Child {
        public static void main(String... args) throws Exception {
            ThingsClient client = ThingsClient.builder()
                    .baseUrl(args[1])
                    .credentials(Credentials.bearer(TOKEN))
                    .build();
            Thing thing = args[0].equals("async")
                    ? client.<Thing>async(c -> c.things().get("t1")).get()
                    : client.things().get("t1");
            System.out.println("done with " + thing.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "async"})
    void exits(String how) throws Exception {
        enqueue(200, THING);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Child.class.getName(),
                        how,
                        url())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = child.inputReader()) {
            String said = out.readLine();
            long end = System.nanoTime();
            assertThat(said).isEqualTo("done with t1");

            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();

            Duration took = Duration.ofNanos(System.nanoTime() - end);
            assertThat(took).isLessThan(BOUND);
            assertThat(child.exitValue()).isZero();
            assertRequests(1);
        } finally {
            child.destroyForcibly();
        }
    }
}
