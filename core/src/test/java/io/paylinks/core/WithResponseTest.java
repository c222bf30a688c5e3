package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.NotFoundException;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;

/** A value together with its response. */
class WithResponseTest extends ServerTest {

    @Test
    void aResponseHasAllParts() {
        enqueue(503, "{}");
        enqueue(json(201, THING)
                .setHeader("X-Request-Id", "r1")
                .setHeader("RateLimit-Limit", "100")
                .setHeader("RateLimit-Remaining", "99")
                .setHeader("RateLimit-Reset", "60"));
        ThingsClient client = client();

        ApiResponse<Thing> response = client.withResponse(c -> c.things().createKeyed(CreateThing.LAMP));

        assertRequests(2);
        assertThat(response.value().id()).isEqualTo("t1");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers().get("x-REQUEST-id")).containsExactly("r1");
        assertThat(response.requestId()).isEqualTo("r1");
        assertThat(response.rateLimit()).isEqualTo(new RateLimit(100L, 99L, FakeTiming.START.plusSeconds(60)));
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.replayed()).isFalse();
        assertThat(response.body()).isEqualTo(THING);
        assertThat(response).hasToString("ApiResponse[status=201, requestId=r1, attempts=2, replayed=false]");
    }

    @Test
    void theBodyIsUnchanged() {
        String body = " \n{\"thing\":{\"id\":\"t1\",\"name\":\"ä\"}} \n trailing";
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(client.withResponse(c -> c.things().get("t1")).body()).isEqualTo(body);
    }

    @Test
    void aLargeBodyIsRetainedCompletely() {
        String body = "{\"thing\":{\"id\":\"t1\"},\"x\":\"" + "y".repeat(1024 * 1024) + "\"}";
        enqueue(200, body);
        ThingsClient client = client();

        assertThat(client.withResponse(c -> c.things().get("t1")).body()).isEqualTo(body);
    }

    @Test
    void theLastOfSeveralCallsIsReported() {
        enqueue(200, THING);
        enqueue(json(201, THING).setHeader("X-Request-Id", "r2"));
        ThingsClient client = client();

        ApiResponse<String> response = client.withResponse(c -> {
            c.things().get("t1");
            return c.things().create(CreateThing.LAMP).id();
        });

        assertRequests(2);
        assertThat(response.value()).isEqualTo("t1");
        assertThat(response.requestId()).isEqualTo("r2");
        assertThat(response.status()).isEqualTo(201);
    }

    @Test
    void aFunctionWithoutACallIsRejected() {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.withResponse(c -> "nothing"))).isInstanceOf(IllegalStateException.class);
        assertThat(catchThrowable(() -> client.withResponse(c -> client.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use the client passed to the function");
        assertRequests(0);
    }

    @Test
    void aCallOfAnotherClientIsRejected() {
        enqueue(200, THING);
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.withResponse(c -> client.things().get("t1"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureIsThrown() {
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.withResponse(c -> c.things().get("t1"))))
                .isInstanceOf(NotFoundException.class);
        assertRequests(1);
    }

    @Test
    void aPageCanFetchFurtherPages() {
        enqueue(200, "{\"things\":[{\"id\":\"a\"}],\"meta\":{\"cursors\":{\"after\":\"x\"}}}");
        enqueue(200, "{\"things\":[{\"id\":\"b\"}]}");
        ThingsClient client = client();

        ApiResponse<Page<Thing>> response = client.withResponse(c -> c.things().list());

        assertRequests(1);
        assertThat(response.value().stream().map(Thing::id)).containsExactly("a", "b");
        assertThat(response.body()).contains("\"a\"");
    }

    @Test
    void worksWithDeletionsAndRawCalls() {
        enqueue(new MockResponse().setResponseCode(204));
        enqueue(200, "{\"a\":1}");
        ThingsClient client = client();

        assertThat(client.withResponse(c -> c.things().delete("t1")).status()).isEqualTo(204);
        assertThat(client.withResponse(c -> c.send("GET", "/any", Map.class)).body())
                .isEqualTo("{\"a\":1}");
        assertRequests(2);
    }
}
