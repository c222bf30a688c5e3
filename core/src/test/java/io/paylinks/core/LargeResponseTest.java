package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Responses whose body exceeds the limit, before or after decompression, and compressed responses. */
@Timeout(120)
class LargeResponseTest extends ServerTest {
    private static final int LIMIT = 16 * 1024 * 1024;
    private static final int OVER_LIMIT = LIMIT + 100_000; // the last bytes of the value itself must exceed the limit
    private static final String BEFORE = "{\"thing\":{\"id\":\"t1\",\"name\":\"";
    private static final String AFTER = "\"}}";

    private static byte[] thingOfSize(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) 'x');
        byte[] before = BEFORE.getBytes(StandardCharsets.UTF_8);
        byte[] after = AFTER.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(after, 0, body, size - after.length, after.length);
        return body;
    }

    private static MockResponse uncompressed(byte[] body) {
        return json(200, "").setBody(new Buffer().write(body));
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        enqueue(uncompressed(thingOfSize(LIMIT)));
        ThingsClient client = client();

        assertThat(client.things().get("t1").name()).hasSize(LIMIT - BEFORE.length() - AFTER.length());
        assertRequests(1);
    }

    @Test
    void aBodyOverTheLimitFails() {
        enqueue(uncompressed(thingOfSize(OVER_LIMIT)));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure).hasMessageContaining("larger than");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.body()).isNull();
    }

    @Test
    void aWriteWithABodyOverTheLimitIsApplied() {
        enqueue(uncompressed(thingOfSize(OVER_LIMIT)));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).hasSize(256 * 1024).startsWith(BEFORE);
    }

    @Test
    void withResponseFailsOverTheLimit() {
        enqueue(uncompressed(thingOfSize(OVER_LIMIT)));
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.withResponse(c -> c.things().get("t1"))))
                .isInstanceOf(DecodingException.class);
        assertRequests(1);
    }

    @Test
    void theLimitAppliesToTheDecompressedBody() {
        MockResponse bomb = Gzip.response(200, thingOfSize(256 * 1024 * 1024));
        assertThat(bomb.getBody().size()).isLessThan(LIMIT);
        enqueue(bomb);
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure).hasMessageContaining("larger than");
    }

    @Test
    void aListOfManySmallItemsOverTheLimitFails() {
        String item = "{\"id\":\"t1\"},";
        String body = "{\"things\":[" + item.repeat(LIMIT / item.length() + 1) + "{}]}";
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().list())).isInstanceOf(DecodingException.class);
        assertRequests(1);
    }

    @Test
    void whitespaceOverTheLimitFails() {
        enqueue(200, " ".repeat(LIMIT + 1) + THING);
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void bytesAfterTheValueAreNotRead() {
        enqueue(200, THING + " ".repeat(LIMIT));
        ThingsClient client = client();

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void aCompressedBodyIsRead() {
        enqueue(Gzip.response(200, THING.getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        Thing thing = client.things().get("t1");

        assertThat(thing.id()).isEqualTo("t1");
        assertRequests(1);
        assertThat(takeRequest().getHeader("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void withResponseReturnsTheDecompressedBody() {
        enqueue(Gzip.response(200, THING.getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        assertThat(client.withResponse(c -> c.things().get("t1")).body()).isEqualTo(THING);
    }

    @Test
    void aReadWithTruncatedGzipIsRetried() {
        byte[] whole = Gzip.of(thingOfSize(100_000));
        enqueue(Gzip.raw(200, Arrays.copyOf(whole, whole.length - 20)));
        enqueue(Gzip.response(200, THING.getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        assertThat(client.things().get("t1").name()).isEqualTo("lamp");
        assertRequests(2);
    }

    @Test
    void aWriteWithInvalidGzipIsUnknown() {
        enqueue(Gzip.raw(200, "<html>".getBytes(StandardCharsets.UTF_8)));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void connectionsAreReusedAfterEveryKindOfResponse() {
        enqueue(json(200, "").setChunkedBody(THING, 10));
        enqueue(Gzip.response(200, THING.getBytes(StandardCharsets.UTF_8)));
        enqueue(404, "{\"error\":{}}");
        enqueue(200, "[]");
        enqueue(200, THING);
        ThingsClient client = client();

        for (int i = 0; i < 5; i++) {
            Throwable unused = catchThrowable(() -> client.things().get("t1"));
            assertThat(takeRequest().getSequenceNumber()).isEqualTo(i);
        }
    }
}
