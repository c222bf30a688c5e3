package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.DecodingException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of exception messages. */
class ErrorMessageTest extends ServerTest {

    /** A type of the user. */
    public record Sizes(Map<String, Integer> sizes) {}

    private ApiException failure(String code, String message, String requestId) {
        enqueue(
                400,
                ThingsProvider.JSON.write(
                        Map.of("error", Map.of("code", code, "message", message, "request_id", requestId))));
        ThingsClient client = client();
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().create(CreateThing.LAMP));
        assertRequests(1);
        return failure;
    }

    @Test
    void theMessageHasAllParts() {
        assertThat(failure("bad_name", "The name is bad.", "r1"))
                .hasMessage("POST /things: 400 bad_name \"The name is bad.\" (request r1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"path\":\"amount\",\"message\":\"too small\"},{} | 422 invalid \"No.\" amount: too small",
                "{\"path\":\"amount\"} | 422 invalid \"No.\" amount: rejected",
                "{\"path\":\"amount\",\"message\":\"No.\"} | 422 invalid amount: No.",
                "{\"message\":\"too small\"} | 422 invalid \"No.\" too small",
                "{} | 422 invalid \"No.\" rejected",
                "{\"path\":\"a\\nb\",\"message\":\"c\\nd\"} | 422 invalid \"No.\" a b: c d"
            })
    void theMessageNamesTheFirstFieldError(String fields, String message) {
        enqueue(422, "{\"error\":{\"code\":\"invalid\",\"message\":\"No.\",\"fields\":[" + fields + "]}}");
        ThingsClient client = client();

        assertThat(catchThrowableOfType(
                        ApiException.class, () -> client.things().create(CreateThing.LAMP)))
                .hasMessage("POST /things: " + message);
        assertRequests(1);
    }

    /** The delay is rounded up and limited to 36,500 days. */
    @ParameterizedTest
    @CsvSource({"90, 90", "89.5, 90", "99999999999999999999, 3153600000"})
    void theMessageStatesTheRetryDelay(String retryAfter, String seconds) {
        always(json(429, "{}").setHeader("Retry-After", retryAfter));

        assertThat(catchThrowableOfType(
                        ApiException.class, () -> client().things().get("t1")))
                .hasMessage("GET /things/t1: 429; retry after " + seconds + " s");
    }

    @Test
    void theMessageOfA401NamesTheCredentialsMethod() {
        enqueue(401, "{}");

        assertThat(catchThrowableOfType(
                        ApiException.class, () -> client().things().get("t1")))
                .hasMessage("GET /things/t1: 401; check the credentials; they are set with bearer(token)");
    }

    @Test
    void theMessageContainsNoQueryAndNoBody() {
        enqueue(400, "{\"secret\":\"of the body\"}");
        ThingsClient client = client();

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().list(Map.of("name", "Jane")));

        assertThat(failure).hasMessage("GET /things: 400");
        assertThat(takeRequest().getPath()).isEqualTo("/things?name=Jane");
    }

    @Test
    void theMessageContainsNoQueryOfARawPath() {
        enqueue(400, "{}");
        ThingsClient client = client();

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.send("GET", "/things?name=Jane", Map.class));

        assertThat(failure).hasMessage("GET /things: 400");
        assertThat(takeRequest().getPath()).isEqualTo("/things?name=Jane");
    }

    @Test
    void theProvidersMessageIsTruncated() {
        ApiException failure = failure("c", "m".repeat(500), "r");

        assertThat(failure).hasMessage("POST /things: 400 c \"" + "m".repeat(200) + "…\" (request r)");
        assertThat(failure.error().message()).hasSize(500);
    }

    @Test
    void allPartsAreTruncated() {
        assertThat(failure("c".repeat(5000), "m".repeat(5000), "r".repeat(5000)).getMessage())
                .hasSizeLessThan(700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r\n", "\u0000", "\u001b[31m", "\t", "\u0085", "\u2028", "\u2029", "\u007f", "\u009b"})
    void theServerCannotInjectLines(String injected) {
        ApiException failure = failure("c" + injected + "d", "m" + injected + "2026 INFO paid", "r" + injected + "s");

        assertThat(failure.getMessage())
                .doesNotContain(injected.substring(0, 1))
                .doesNotContain("\n");
        assertThat(failure.getMessage()).startsWith("POST /things: 400 c ").contains("2026 INFO paid");
    }

    @Test
    void theServerCannotInjectLinesIntoADecodingException() {
        enqueue(200, "{\"sizes\":{\"a\\n2026 INFO paid\":{}}}");
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.send("POST", "/things", Map.of(), Sizes.class));

        assertRequests(1);
        assertThat(failure.getMessage()).doesNotContain("\n");
    }

    @Test
    void aDecodingExceptionNamesTheField() {
        enqueue(200, "{\"sizes\":{\"a\":\"many\"}}");
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.send("POST", "/things", Map.of(), Sizes.class));

        assertThat(failure)
                .hasMessage("POST /things: 200, but its JSON could not be read: "
                        + "invalid value at sizes.a (expected Integer); "
                        + "it was processed: do not retry");
        assertThat(failure.getMessage()).doesNotContain("many");
    }

    @Test
    void aTruncatedReadIsReportedInOneLine() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.untilClosed(200, "{\"thing\":{\"id\":")));
        ThingsClient client = closing(builder().baseUrl(raw.url()).maxRetries(0).build());

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertThat(failure).hasMessage("GET /things/t1: 200, but its body was truncated");
    }
}
