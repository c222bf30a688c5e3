package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FakeServerTest {

    private static final String LINK =
            "{'name':'Order 1042','items':[{'product_id':'" + FakeStream.PRODUCT_ID + "','quantity':2}]}";

    private final FakeStream fake = FakeStream.start();
    private final Http http = Http.stream(fake);

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void recordsRequests() throws IOException {
        http.post("/api/v2/payment_links?a=1&b=x%20y&a=2&c", LINK);

        RecordedRequest request = fake.lastRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/api/v2/payment_links");
        assertThat(request.query()).isEqualTo("a=1&b=x%20y&a=2&c");
        assertThat(request.queryParams())
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("x y"))
                .containsEntry("c", List.of(""));
        assertThat(request.header("CONTENT-type")).isEqualTo("application/json");
        assertThat(request.header("missing")).isNull();
        assertThat(request.json().path("name").asText()).isEqualTo("Order 1042");
        assertThat(fake.requests()).containsExactly(request);
    }

    @Test
    void recordsThePathUnchanged() throws IOException {
        http.get("/api/v2/payment_links/a%2Fb%20c");

        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/payment_links/a%2Fb%20c");
        assertThat(fake.lastRequest().query()).isNull();
        assertThat(fake.lastRequest().queryParams()).isEmpty();
        assertThat(fake.lastRequest().json().isMissingNode()).isTrue();
    }

    @Test
    void clearingRequestsPreservesState() throws IOException {
        String id = http.post("/api/v2/payment_links", LINK).at("id");
        fake.clearRequests();

        assertThat(fake.requests()).isEmpty();
        assertThatThrownBy(fake::lastRequest).isInstanceOf(IllegalStateException.class);
        assertThat(http.get("/api/v2/payment_links/" + id).status()).isEqualTo(200);
    }

    @Test
    void recordsOnlyTheLatestRequests() throws IOException {
        fake.maxRecorded(2, 1_000);
        for (int i = 1; i <= 5; i++) {
            http.get("/api/v2/me?" + i);
        }

        assertThat(fake.requests()).extracting(RecordedRequest::query).containsExactly("4", "5");
        assertThat(fake.droppedRequests()).isEqualTo(3);
        assertThat(fake.lastRequest().query()).isEqualTo("5");
        fake.clearRequests();
        assertThat(fake.droppedRequests()).isZero();
    }

    @Test
    void loweringTheLimitsDropsTheOldestRequests() throws IOException {
        http.post("/api/v2/payment_links", "1".repeat(10));
        http.post("/api/v2/payment_links", "2".repeat(10));
        http.post("/api/v2/payment_links", "3".repeat(10));
        assertThat(fake.requests()).hasSize(3);

        fake.maxRecorded(1000, 20);
        assertThat(fake.requests()).extracting(RecordedRequest::body).containsExactly("2222222222", "3333333333");
        fake.maxRecorded(1000, 0);
        assertThat(fake.requests()).extracting(RecordedRequest::body).containsExactly("3333333333");
        assertThat(fake.droppedRequests()).isEqualTo(2);
    }

    @Test
    void recordedBodiesAreBounded() throws IOException {
        String mebibyte = "x".repeat(1 << 20);
        for (int i = 0; i < 20; i++) {
            http.post("/api/v2/payment_links?" + i, mebibyte);
        }
        assertThat(fake.requests()).hasSize(16);
        assertThat(fake.droppedRequests()).isEqualTo(4);

        http.post("/api/v2/payment_links?last", "x".repeat(17 << 20));
        assertThat(fake.requests()).extracting(RecordedRequest::query).containsExactly("last");

        fake.clearRequests();
        for (int i = 0; i < 1001; i++) {
            http.get("/api/v2/me?" + i);
        }
        assertThat(fake.requests()).hasSize(1000);
        assertThat(fake.requests().get(0).query()).isEqualTo("1");
        assertThat(fake.droppedRequests()).isEqualTo(1);
    }

    @Test
    void masksCredentialsInToString() throws IOException {
        http.with("Authorization", "Bearer abc")
                .with("x-client-secret", "s3cret")
                .with("Idempotency-Key", "order-1")
                .get("/api/v2/me");

        assertThat(fake.lastRequest().toString())
                .contains("GET /api/v2/me", "order-1")
                .doesNotContain("abc", "s3cret", Http.streamKey());
    }

    @Test
    void rateLimitsTheNextRequests() throws IOException {
        fake.failNext(2, Fault.rateLimited(Duration.ofMillis(1500)));

        Reply reply = http.get("/api/v2/me");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.header("x-request-id")).isNotEmpty();
        assertThat(reply.at("error/code")).isEqualTo("STREAM_ERROR");
        assertThat(http.get("/api/v2/me").status()).isEqualTo(429);
        assertThat(http.get("/api/v2/me").status()).isEqualTo(200);
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void queuesFaults() throws IOException {
        fake.failNext(Fault.serverError());
        fake.failNext(Fault.badGateway());
        fake.failNext(Fault.status(418, "text/plain", "teapot"));

        assertThat(http.get("/api/v2/me").at("error/code")).isEqualTo("STREAM_UNKNOWN_ERROR");
        Reply gateway = http.get("/api/v2/me");
        assertThat(gateway.status()).isEqualTo(502);
        assertThat(gateway.header("Content-Type")).isEqualTo("text/html");
        assertThat(gateway.body()).startsWith("<html>");
        assertThat(http.get("/api/v2/me").status()).isEqualTo(418);
    }

    @Test
    void failsOnlyMatchingRequests() throws IOException {
        fake.failNext(1, Fault.serverError(), request -> request.method().equals("POST"));

        assertThat(http.get("/api/v2/me").status()).isEqualTo(200);
        assertThat(http.post("/api/v2/payment_links", LINK).status()).isEqualTo(500);
        assertThat(http.post("/api/v2/payment_links", LINK).status()).isEqualTo(200);
    }

    @Test
    void dropsTheConnectionWithoutApplying() throws IOException {
        fake.failNext(Fault.dropConnection());

        assertThatThrownBy(() -> http.post("/api/v2/payment_links", LINK)).isInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
        assertThat(linkCount()).isZero();
    }

    @Test
    void dropsTheResponseToAnAppliedRequest() throws IOException {
        fake.failNext(Fault.loseResponse());

        assertThatThrownBy(() -> http.post("/api/v2/payment_links", LINK)).isInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
        assertThat(linkCount()).isEqualTo(1);
    }

    @Test
    void truncatesTheBodyOfAnAppliedRequest() throws IOException {
        fake.failNext(Fault.cutBody());

        assertThatThrownBy(() -> http.post("/api/v2/payment_links", LINK)).isInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
        assertThat(linkCount()).isEqualTo(1);
    }

    @Test
    void delaysTheResponse() throws IOException {
        fake.failNext(Fault.slow(Duration.ofMillis(30)));

        assertThat(http.post("/api/v2/payment_links", LINK).status()).isEqualTo(200);
        assertThat(linkCount()).isEqualTo(1);
    }

    @Test
    @Timeout(30)
    void closeAbortsDelayedResponses() {
        fake.failNext(Fault.slow(Duration.ofHours(1)));
        CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> {
            try {
                return http.get("/api/v2/me");
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        while (fake.requests().isEmpty()) {
            Thread.onSpinWait();
        }
        fake.close();

        assertThatThrownBy(reply::join).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void runsOnDaemonThreadsOnly() throws IOException {
        http.get("/api/v2/me");

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().contains("paylinks-fake")
                        || thread.getName().contains("HTTP-Dispatcher"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    @Test
    void startsOnAGivenPort() throws IOException {
        fake.close();
        int port = URI.create(fake.url()).getPort();

        try (FakeStream stream = FakeStream.start(port)) {
            assertThat(stream.url()).isEqualTo("http://127.0.0.1:" + port);
            assertThat(Http.stream(stream).get("/api/v2/me").status()).isEqualTo(200);
            assertThatThrownBy(() -> FakeDevdraft.start(port))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
        try (FakeGoCardless goCardless = FakeGoCardless.start(port)) {
            assertThat(goCardless.url()).endsWith(":" + port);
        }
        try (FakeDevdraft devdraft = FakeDevdraft.start(port)) {
            assertThat(devdraft.url()).endsWith(":" + port);
        }
    }

    @Test
    void closeIsIdempotent() {
        fake.close();
        fake.close();

        assertThatThrownBy(() -> http.get("/api/v2/me")).isInstanceOf(IOException.class);
    }

    private int linkCount() throws IOException {
        return http.get("/api/v2/payment_links")
                .json()
                .at("/pagination/total_count")
                .asInt();
    }
}
