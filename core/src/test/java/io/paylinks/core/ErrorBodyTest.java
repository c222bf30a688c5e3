package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ValidationException;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the body of an error response contains, the status determines the exception. */
class ErrorBodyTest extends ServerTest {
    private static final int RETAINED_BYTES = 256 * 1024;

    private static ValidationException failure(ThingsClient client) {
        return catchThrowableOfType(
                ValidationException.class, () -> client.things().get("t1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "[1]",
                "\"text\"",
                "true",
                "42",
                "{}",
                "{",
                "}",
                "<html><body>Not found</body></html>",
                "Not found",
                "{\"error\":null}",
                "{\"error\":\"text\"}",
                "{\"error\":[]}",
                "{\"error\":{\"code\":{},\"message\":[],\"fields\":{},\"request_id\":[]}}",
                "{\"error\":{\"fields\":[null,1,\"a\",[]]}}",
                "{\"a\":1}{\"b\":2}",
                "{\"error\":1e999999999}",
                "\u0000\u0001\u0002",
                "\uFEFF{}"
            })
    void unusualBodiesAreRetained(String body) {
        enqueue(422, body);
        ThingsClient client = client();

        ValidationException failure = failure(client);

        assertRequests(1);
        assertThat(failure.body()).isEqualTo(body);
        assertThat(failure.error()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deeplyNestedTruncatedBodiesAreHandled(String step) {
        enqueue(422, step.repeat(50_000));
        ThingsClient client = client();

        ValidationException failure = failure(client);

        assertRequests(1);
        assertThat(failure.error()).isEqualTo(ApiErrorBuilder.UNKNOWN);
    }

    @Test
    void deeplyNestedCompleteBodiesAreHandled() {
        enqueue(422, "{\"error\":" + "[".repeat(900) + "]".repeat(900) + "}");
        ThingsClient client = client();

        assertThat(failure(client).status()).isEqualTo(422);
        assertRequests(1);
    }

    @Test
    void invalidUtf8IsReplaced() {
        byte[] body = {'{', '"', (byte) 0xff, (byte) 0xfe, (byte) 0xc3};
        enqueue(json(422, "").setBody(new Buffer().write(body)));
        ThingsClient client = client();

        ValidationException failure = failure(client);

        assertRequests(1);
        assertThat(failure.body()).startsWith("{\"\uFFFD");
    }

    @Test
    void aCredentialAtTheTruncationPointIsMasked() {
        enqueue(422, "x".repeat(256 * 1024 - 6) + TOKEN + "y".repeat(50_000));

        assertThat(failure(client()).body())
                .doesNotContain(TOKEN.substring(0, 6))
                .hasSize(256 * 1024);
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        enqueue(422, "\uFEFF{\"error\":{\"code\":\"gone\"}}");

        assertThat(failure(client()).code()).isEqualTo("gone");
    }

    @Test
    void onlyTheFirst256KiBAreRetained() {
        enqueue(422, "x".repeat(1024 * 1024));
        ThingsClient client = client();

        ValidationException failure = failure(client);

        assertRequests(1);
        assertThat(failure.body()).hasSize(RETAINED_BYTES);
        assertThat(failure.getMessage()).hasSizeLessThan(1000);
    }

    @Test
    void aCompressedErrorBodyIsRead() {
        enqueue(Gzip.response(422, "{\"error\":{\"code\":\"gone\"}}".getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        assertThat(failure(client).code()).isEqualTo("gone");
        assertRequests(1);
    }

    @Test
    void truncatedGzipIsHandled() {
        byte[] whole = Gzip.of("{\"error\":{\"code\":\"gone\"}}".getBytes(StandardCharsets.UTF_8));
        enqueue(Gzip.raw(422, Arrays.copyOf(whole, whole.length / 2)));
        ThingsClient client = client();

        assertThat(failure(client).status()).isEqualTo(422);
        assertRequests(1);
    }

    @Test
    void invalidGzipIsHandled() {
        enqueue(Gzip.raw(422, "<html>".getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        ValidationException failure = failure(client);

        assertThat(failure.error()).isEqualTo(ApiErrorBuilder.UNKNOWN);
        assertRequests(1);
    }

    @Test
    void aGzipBombIsTruncated() {
        enqueue(Gzip.response(422, new byte[64 * 1024 * 1024]));
        ThingsClient client = client();

        assertThat(failure(client).body()).hasSize(RETAINED_BYTES);
        assertRequests(1);
    }

    @Test
    void aTruncatedBodyIsRetained() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.truncated(422, "{\"error\":{\"co")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        ValidationException failure = failure(client);

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.body()).isEqualTo("{\"error\":{\"co");
        assertThat(failure.error()).isEqualTo(ApiErrorBuilder.UNKNOWN);
    }

    @Test
    void aStalledBodyEndsWithTheAttemptTimeout() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.stall(422, "{\"error\":")));
        ThingsClient client = closing(builder()
                .baseUrl(raw.url())
                .attemptTimeout(Duration.ofMillis(300))
                .build());

        ValidationException failure = failure(client);

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.body()).isEqualTo("{\"error\":");
    }

    @Test
    void anExceptionFromTheErrorParserIsHandled() {
        enqueue(422, "{\"error\":{}}");
        ThingsClient client = closing(builder(ThingsProvider.with(body -> {
                    throw new IllegalStateException("cannot read it");
                }))
                .build());

        ValidationException failure = failure(client);

        assertRequests(1);
        assertThat(failure.error()).isEqualTo(ApiErrorBuilder.UNKNOWN);
        assertThat(failure.body()).isEqualTo("{\"error\":{}}");
    }
}
