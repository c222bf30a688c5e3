package io.paylinks.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing enters a build or a release unchecked: no other Maven, no other action, no code that can access the keys. */
final class SupplyChainTest {
    private static final Path WORKFLOWS = House.PROJECT.resolve(".github/workflows");

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, mvnw.cmd checks the same sum")
    void wrapperRejectsAMavenWithAnotherChecksum(@TempDir Path home) throws Exception {
        List<String> requests = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", request -> {
            String path = request.getRequestURI().getPath();
            requests.add(path);
            byte[] zip = anotherMaven(path.replaceAll(".*/|-bin\\.zip$", ""));
            request.sendResponseHeaders(200, zip.length);
            request.getResponseBody().write(zip);
            request.close();
        });
        server.start();
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            House.PROJECT.resolve("mvnw").toString(), "--version")
                    .directory(House.PROJECT.toFile())
                    .redirectErrorStream(true);
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            builder.environment().put("MVNW_REPOURL", url);
            builder.environment().put("MAVEN_USER_HOME", home.toString());
            builder.environment().put("no_proxy", "127.0.0.1");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);

            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(output).contains("Failed to validate Maven distribution SHA-256");
            assertThat(requests).singleElement().asString().startsWith("/org/apache/maven/apache-maven/");
            try (Stream<Path> files = Files.walk(home)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void actionsArePinnedByCommit() throws IOException {
        List<String> uses = new ArrayList<>();
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("uses:"))
                        .forEach(uses::add);
            }
        }

        assertThat(uses)
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.matches(" *(- )?uses: [\\w/-]+@[0-9a-f]{40} # v[0-9.]+"));
    }

    @Test
    void theJobWithTheKeysRunsOnlyPublish() throws IOException {
        List<String> withSecrets = Pattern.compile("(?m)^(?= {2}\\w+:$)")
                .splitAsStream(Files.readString(WORKFLOWS.resolve("release.yml")))
                .filter(job -> job.contains("${{ secrets."))
                .toList();

        assertThat(withSecrets).singleElement().asString().startsWith("  publish:\n");
        assertThat(withSecrets.get(0).lines().map(String::strip))
                .filteredOn(line -> line.matches("(- )?(run|uses|sparse-checkout):.*"))
                .extracting(line -> line.replaceFirst("^- ", "").replaceFirst("@.*", ""))
                .containsExactly(
                        "uses: actions/checkout",
                        "sparse-checkout: .ci/publish",
                        "uses: actions/download-artifact",
                        "run: .ci/publish staged \"$SUM\"",
                        "uses: actions/attest-build-provenance");
    }

    /** A distribution that is not from Apache, packed like theirs. */
    private static byte[] anotherMaven(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name + "/bin/mvn"));
            zip.write("#!/bin/sh\necho taken over\n".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
