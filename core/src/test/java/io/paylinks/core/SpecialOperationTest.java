package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.MultipartReader;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Operations that send a form, have their own timeout, or need no credentials. */
class SpecialOperationTest extends ServerTest {
    private static final Part PNG = new Part("images", "cändle \"1\".png", "image/png", new byte[] {0, 13, 10, -1});

    private static Part text(String name, String value) {
        return new Part(name, null, null, value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFormHasAPartForEachFieldAndFile() {
        enqueue(200, THING);

        Thing thing = client().things().upload("t1", text("name", "Candle"), PNG);

        assertThat(thing.id()).isEqualTo("t1");
        assertRequests(1);
        RecordedRequest request = takeRequest();
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /things/t1/files");
        String type = request.getHeader("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String boundary = type.substring(type.indexOf('=') + 1);
        String body = request.getBody().readString(StandardCharsets.ISO_8859_1);
        assertThat(body).startsWith("--" + boundary + "\r\n").endsWith("\r\n--" + boundary + "--\r\n");
        assertThat(body).contains("Content-Disposition: form-data; name=\"name\"\r\n");
        assertThat(body).contains("\r\n\r\nCandle\r\n--" + boundary);
        assertThat(body).contains("name=\"images\"; filename=\"c").contains("%221%22.png\"\r\n");
        assertThat(body).contains("Content-Type: image/png\r\n").contains("\r\n\r\n\0\r\n\u00ff\r\n--" + boundary);
    }

    @Test
    void aFormContainsTheFieldsOfARequest() throws IOException {
        enqueue(500, "");
        enqueue(200, THING);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("price", new BigDecimal("1E+2"));
        request.put("none", null);
        request.put("tags", List.of("ä", "b"));

        client().things().upload("t1", request, PNG);

        for (int attempt = 1; attempt <= 2; attempt++) {
            RecordedRequest sent = takeRequest();
            String type = sent.getHeader("Content-Type");
            long size = sent.getBodySize();
            assertThat(sent.getHeader("Content-Length")).isEqualTo(Long.toString(size));
            MultipartReader form = new MultipartReader(sent.getBody(), type.substring(type.indexOf('=') + 1));
            assertThat(part(form)).isEqualTo("form-data; name=\"price\": 100");
            assertThat(part(form)).isEqualTo("form-data; name=\"tags\": ä");
            assertThat(part(form)).isEqualTo("form-data; name=\"tags\": b");
            assertThat(part(form)).contains("name=\"images\"; filename=");
            assertThat(form.nextPart()).isNull();
        }
    }

    private static String part(MultipartReader form) throws IOException {
        MultipartReader.Part part = form.nextPart();
        return part.headers().get("Content-Disposition") + ": " + part.body().readUtf8();
    }

    @Test
    void aFormIsSentAtMostOnce() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.drop()));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> client.things().upload("t1", PNG));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void theTimeoutOfAnOperationOverridesTheOptions() {
        enqueue(json(200, THING).setHeadersDelay(300, TimeUnit.MILLISECONDS));
        ThingsClient impatient = client().with(o -> o.attemptTimeout(Duration.ofMillis(100)));

        assertThat(impatient.things().upload("t1", PNG).id()).isEqualTo("t1");

        assertRequests(1);
    }

    @Test
    void anonymousOperationsCarryNoCredentials() {
        enqueue(200, "{\"up\":true}");
        ThingsClient client = closing(builder()
                .credentials(() -> {
                    throw new IllegalStateException("nobody asks for them");
                })
                .build());

        assertThat(client.things().health()).isEqualTo(Map.of("up", true));

        RecordedRequest request = takeRequest();
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getHeader("Things-Version")).isEqualTo("2026-01-01");
        assertRequests(1);
    }
}
