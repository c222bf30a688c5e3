package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.GoneException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PermissionDeniedException;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.core.error.ValidationException;
import io.paylinks.stream.common.StreamErrorCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both formats of Stream's error bodies with any status, and bodies of other formats. */
class StreamErrorTest extends StreamServerTest {
    private static final String DUPLICATE = """
            {"error":{"code":"DUPLICATE_CONSUMER","message":"Duplicate value","additional_info":"phone is taken"}}""";

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, BadRequestException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(403, PermissionDeniedException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(410, GoneException.class),
                Arguments.of(418, UnexpectedStatusException.class),
                Arguments.of(422, ValidationException.class),
                Arguments.of(500, ServerException.class));
    }

    /** Responses to an unknown path from Stream's framework, a gateway or a proxy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\":\"Not Found\"}",
                "{\"detail\":\"not found.\"}",
                "{\"detail\":[]}",
                "{\"error\":{}}",
                "{\"error\":\"Not Found\",\"status\":404,\"path\":\"/x\"}",
                "{\"message\":\"no Route matched with those values\"}",
                "<html>",
                ""
            })
    void other404ResponsesAreUnexpected(String body) {
        enqueue(404, body);

        ApiException e = rejectedCreate();

        assertThat(e).isExactlyInstanceOf(UnexpectedStatusException.class);
        assertThat(e.status()).isEqualTo(404);
        assertThat(e).hasMessageContaining("check the base URL and any proxy");
        assertRequests(1);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void theStatusDeterminesTheExceptionAndTheBodyItsData(int status, Class<?> type) {
        server.enqueue(json(status, DUPLICATE).setHeader("x-request-id", "req-7"));

        ApiException e = rejectedCreate();

        assertThat(e).isExactlyInstanceOf(type);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.code()).isEqualTo("DUPLICATE_CONSUMER");
        assertThat(StreamErrorCode.DUPLICATE_CONSUMER.is(e)).isTrue();
        assertThat(StreamErrorCode.PAYMENT_REFUNDED_ALREADY.is(e)).isFalse();
        assertThat(e.error().message()).isEqualTo("Duplicate value");
        assertThat(e.error().additionalInfo()).isEqualTo("phone is taken");
        assertThat(e.error().fieldErrors()).isEmpty();
        assertThat(e.requestId()).isEqualTo("req-7");
        assertThat(e.body()).isEqualTo(DUPLICATE);
        assertThat(e.operation()).isEqualTo("consumers.create");
        assertThat(e.outcome()).isSameAs(status == 500 ? Outcome.UNKNOWN : Outcome.REJECTED);
        assertThat(e)
                .hasMessageStartingWith("POST /api/v2/consumers: " + status
                        + " DUPLICATE_CONSUMER \"Duplicate value\" (request req-7)");
        assertRequests(1);
    }

    @Test
    void additionalInfoCanBeNullMissingOrAnyJson() {
        assertThat(error("{\"error\":{\"code\":\"X\",\"additional_info\":null}}")
                        .error()
                        .additionalInfo())
                .isNull();
        assertThat(error("{\"error\":{\"code\":\"X\"}}").error().additionalInfo())
                .isNull();
        assertThat(error("{\"error\":{\"code\":\"X\",\"additional_info\":{\"email\":[\"a\"]}}}")
                        .error()
                        .additionalInfo())
                .isEqualTo("{\"email\":[\"a\"]}");
    }

    @Test
    void validationErrorsNameTheFieldsWithTheirPaths() {
        ApiException e = error("""
                {"detail":[
                  {"loc":["body","items",0,"quantity"],"msg":"Input should be greater than 0","type":"greater_than",
                   "input":0,"ctx":{"gt":0}},
                  {"loc":["body","email"],"msg":"not an e-mail","type":"value_error"}]}""");

        assertThat(e.error().fieldErrors())
                .containsExactly(
                        new FieldError(
                                "body.items.0.quantity", "Input should be greater than 0", "greater_than", Map.of()),
                        new FieldError("body.email", "not an e-mail", "value_error", Map.of()));
        assertThat(e).hasMessage("POST /api/v2/consumers: 422 body.items.0.quantity: Input should be greater than 0");
        assertThat(StreamErrorCode.DUPLICATE_CONSUMER.is(e)).isFalse();
        assertThat(e.code()).isNull();
        assertThat(e.error().message()).isEqualTo("Input should be greater than 0");
        assertThat(e.error().body()).containsOnlyKeys("detail");
    }

    @Test
    void detailCanBeAListOfStringsOrAString() {
        ApiException list = error("{\"detail\":[\"email is required\",\"phone is required\"]}");
        assertThat(list.error().message()).isEqualTo("email is required");
        assertThat(list.error().fieldErrors())
                .extracting(FieldError::message)
                .containsExactly("email is required", "phone is required");
        assertThat(list.error().fieldErrors()).extracting(FieldError::path).containsOnlyNulls();

        ApiException text = error("{\"detail\":\"Not authenticated\"}");
        assertThat(text.error().message()).isEqualTo("Not authenticated");
        assertThat(text.error().fieldErrors()).isEmpty();
    }

    @Test
    void errorsCanBeAStringOrTopLevel() {
        assertThat(error("{\"error\":\"no such route\"}").error().message()).isEqualTo("no such route");
        assertThat(error("{\"message\":\"slow down\"}").error().message()).isEqualTo("slow down");
        assertThat(error("{\"error\":null,\"detail\":null}").error().message()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[1]",
                "17",
                "\"text\"",
                "{\"error\":",
                "{\"error\":{\"code\":{\"a\":1}}}",
                "{\"detail\":[null,3,{}]}",
                "<html><body>502 Bad Gateway</body></html>"
            })
    void otherBodiesAreReportedByStatus(String body) {
        ApiException e = error(body);

        assertThat(e).isExactlyInstanceOf(ValidationException.class).hasMessageContaining("422");
        assertThat(e.body()).isEqualTo(body);
    }

    @Test
    void htmlOfAProxyIsReportedByStatus() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse()
                    .setResponseCode(502)
                    .setHeader("Content-Type", "text/html")
                    .setBody("<html>Bad Gateway</html>"));
        }

        ServerException e = catchThrowableOfType(
                ServerException.class, () -> client().consumers().get("c1"));

        assertThat(e.attempts()).isEqualTo(3);
        assertThat(e.error().body()).isEqualTo(Map.of());
        assertThat(e.body()).isEqualTo("<html>Bad Gateway</html>");
    }

    @Test
    void rateLimitsOfStreamAreRetried() {
        server.enqueue(json(429, "{\"error\":{\"code\":\"TOO_MANY\"}}").setHeader("Retry-After", "0"));
        enqueue(200, STREAM.text(Consumer.class));

        assertThat(client().consumers().create(noura()).id()).isNotBlank();

        assertRequests(2);
    }

    @Test
    void writesRateLimitedByTheGatewayAreUnknownAndNotRetried() {
        server.enqueue(json(429, "{\"error\":{\"code\":\"MOYASAR_TOO_MANY_REQUESTS\",\"message\":\"slow\"}}")
                .setHeader("Retry-After", "0"));

        ApiException e = rejectedCreate();

        assertThat(e).isExactlyInstanceOf(RateLimitException.class);
        assertThat(StreamErrorCode.of(e.code())).isSameAs(StreamErrorCode.MOYASAR_TOO_MANY_REQUESTS);
        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertRequests(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, MOYASAR_TIMEOUT, UNKNOWN",
        "400, MOYASAR_INTERNAL_SERVER_ERROR, UNKNOWN",
        "422, MOYASAR_SERVICE_UNAVAILABLE, UNKNOWN",
        "400, MOYASAR_OF_TOMORROW, UNKNOWN",
        "400, MOYASAR_BAD_REQUEST, REJECTED",
        "400, MOYASAR_INVALID_CARD_TOKEN, REJECTED",
        "400, INSUFFICIENT_FUNDS, REJECTED"
    })
    void gatewayFaultsLeaveWritesUnknownWithAnyStatus(int status, String code, Outcome outcome) {
        enqueue(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}");

        assertThat(rejectedCreate().outcome()).isSameAs(outcome);

        assertRequests(1);
    }

    @Test
    void readsRateLimitedByTheGatewayAreRetried() {
        server.enqueue(json(429, "{\"error\":{\"code\":\"MOYASAR_TOO_MANY_REQUESTS\"}}")
                .setHeader("Retry-After", "0"));
        enqueue(200, STREAM.text(Consumer.class));

        client().consumers().get("c1");

        assertRequests(2);
    }

    @Test
    void exceptionsContainNeitherCredentialsNorTheQuery() {
        enqueue(401, "{\"error\":{\"code\":\"X\",\"message\":\"bad key a2V5LTE6c2VjcmV0LTE= of secret-1\"}}");

        ApiException e = catchThrowableOfType(
                ApiException.class, () -> client().consumers().findByEmail("noura@example.com"));

        assertThat(e.toString() + e.body() + e.error() + e.headers())
                .doesNotContain("a2V5LTE6c2VjcmV0LTE=", "secret-1", "noura");
    }

    private ApiException error(String body) {
        enqueue(422, body);
        return rejectedCreate();
    }

    private ApiException rejectedCreate() {
        return catchThrowableOfType(
                ApiException.class, () -> client().consumers().create(noura()));
    }

    private static CreateConsumer noura() {
        return CreateConsumer.builder().name("Noura").build();
    }
}
