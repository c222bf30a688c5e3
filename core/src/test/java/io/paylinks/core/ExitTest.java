package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM can exit even if its client is not closed. */
@Timeout(120)
class ExitTest extends ServerTest {
    /** The goal is 2 s; the rest is tolerance for a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    /** The child process; its main method returns without closing the client. */
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
    void theJvmExitsWithoutClose(String mode) throws Exception {
        enqueue(200, THING);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Child.class.getName(),
                        mode,
                        url())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = child.inputReader()) {
            String line = out.readLine();
            long end = System.nanoTime();
            assertThat(line).isEqualTo("done with t1");

            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();

            Duration duration = Duration.ofNanos(System.nanoTime() - end);
            assertThat(duration).isLessThan(BOUND);
            assertThat(child.exitValue()).isZero();
            assertRequests(1);
        } finally {
            child.destroyForcibly();
        }
    }
}
