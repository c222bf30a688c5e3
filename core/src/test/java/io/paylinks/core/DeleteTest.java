package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.UnexpectedStatusException;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If the response to a deletion is lost, a 404 on the retry is a success. */
class DeleteTest extends ServerTest {

    @Test
    void notFoundAfterALostAttemptIsASuccess() {
        enqueue(500, "{}");
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        Deleted deleted = client.things().delete("t1");

        assertThat(deleted.extra()).isEmpty();
        assertRequests(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Not found</html>", "", "{}", "{\"message\":\"no route\"}"})
    void aForeign404AfterALostAttemptIsNotADeletion(String body) {
        enqueue(500, "{}");
        enqueue(404, body);
        ThingsClient client = client();

        UnexpectedStatusException failure = catchThrowableOfType(
                UnexpectedStatusException.class, () -> client.things().delete("t1"));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure)
                .hasMessageContaining(
                        "this 404 does not come from the API of things; check the base URL and any proxy");
        assertRequests(2);
    }

    @Test
    void notFoundOnTheFirstAttemptIsAnError() {
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> client.things().delete("t1"));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void notFoundAfterARateLimitIsAnError() {
        enqueue(429, "{}");
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> client.things().delete("t1"));

        assertRequests(2);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void notFoundAfterALostPutIsAnError() {
        enqueue(500, "{}");
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().put("t1", CreateThing.LAMP)))
                .isInstanceOf(NotFoundException.class);

        assertRequests(2);
    }

    @Test
    void withResponseReportsThe404() {
        enqueue(500, "{}");
        enqueue(json(404, "{\"error\":{}}").setHeader("X-Request-Id", "r2"));
        ThingsClient client = client();

        ApiResponse<Deleted> response = client.withResponse(c -> c.things().delete("t1"));

        assertRequests(2);
        assertThat(response.value()).isEqualTo(new Deleted(Map.of()));
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.requestId()).isEqualTo("r2");
    }

    @Test
    void fieldsOfTheResponseAreRetained() {
        enqueue(200, "{\"id\":\"t1\",\"deleted\":true}");
        ThingsClient client = client();

        Deleted deleted = client.things().delete("t1");

        assertRequests(1);
        assertThat(deleted.extra()).isEqualTo(Map.of("id", "t1", "deleted", true));
    }

    @Test
    void noContentIsASuccess() {
        enqueue(new MockResponse().setResponseCode(204));
        ThingsClient client = client();

        assertThat(client.things().delete("t1").extra()).isEmpty();
        assertRequests(1);
    }

    @Test
    void anHtmlResponseIsNotADeletion() {
        enqueue(200, "<html>");
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().delete("t1"));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void toStringShowsOnlyFieldNames() {
        enqueue(200, "{\"signing_secret\":\"hush\"}");

        Deleted deleted = client().things().delete("t1");

        assertThat(deleted.extra()).containsEntry("signing_secret", "hush");
        assertThat(deleted).hasToString("Deleted[signing_secret]");
    }
}
