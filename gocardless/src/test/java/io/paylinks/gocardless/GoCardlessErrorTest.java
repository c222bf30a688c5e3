package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.PermissionDeniedException;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.error.ServerException;
import io.paylinks.core.error.UnexpectedStatusException;
import io.paylinks.core.error.ValidationException;
import io.paylinks.gocardless.common.GoCardlessErrorCode;
import io.paylinks.gocardless.payment.CreatePayment;
import java.time.Instant;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GoCardless's error bodies and other bodies of error responses. */
class GoCardlessErrorTest extends GoCardlessServerTest {

    @Test
    void validationErrorsNameTheFields() {
        server.enqueue(json(422, """
                {"error":{"message":"Validation failed","type":"validation_failed","code":422,"request_id":"req-body",
                  "documentation_url":"https://developer.gocardless.com/#validation_failed",
                  "errors":[
                    {"field":"amount","message":"must be greater than 0","request_pointer":"/payments/amount"},
                    {"field":"branch_code","message":"is invalid","request_pointer":""},
                    {"field":"mandate","message":"is missing"}]}}""").setHeader("X-Request-Id", "req-header"));

        ApiException e = error();

        assertThat(e).isExactlyInstanceOf(ValidationException.class);
        assertThat(e.error().fieldErrors())
                .containsExactly(
                        new FieldError("payments.amount", "must be greater than 0", null, Map.of()),
                        new FieldError("branch_code", "is invalid", null, Map.of()),
                        new FieldError("mandate", "is missing", null, Map.of()));
        assertThat(e.error().type()).isEqualTo("validation_failed");
        assertThat(e.error().message()).isEqualTo("Validation failed");
        assertThat(e.error().documentationUrl()).isEqualTo("https://developer.gocardless.com/#validation_failed");
        assertThat(e.requestId()).isEqualTo("req-body");
        assertThat(e)
                .hasMessage("POST /payments: 422 \"Validation failed\" payments.amount: must be greater than 0"
                        + " (request req-body) see https://developer.gocardless.com/#validation_failed");
        assertThat(e.code()).isNull();
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
    }

    @Test
    void theReasonIsTheCodeOfAnInvalidState() {
        ApiException e = error(409, """
                {"error":{"message":"Mandate is cancelled","type":"invalid_state","code":409,
                  "errors":[{"reason":"mandate_cancelled","message":"The mandate was cancelled",
                             "links":{"mandate":"MD1"}}]}}""");

        assertThat(e).isExactlyInstanceOf(ConflictException.class);
        assertThat(e.code()).isEqualTo("mandate_cancelled");
        assertThat(e.error().type()).isEqualTo("invalid_state");
        assertThat(GoCardlessErrorCode.MANDATE_CANCELLED.is(e)).isTrue();
        assertThat(GoCardlessErrorCode.CANCELLATION_FAILED.is(e)).isFalse();
        assertThat(e.error().fieldErrors())
                .containsExactly(new FieldError(
                        null, "The mandate was cancelled", "mandate_cancelled", Map.of("mandate", "MD1")));
        assertThat(e.error().conflictingId()).isNull();
        assertThat(e).hasMessageContaining("POST /payments: 409 mandate_cancelled \"Mandate is cancelled\"");
        assertThat(e.error().body()).containsKey("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "",
                "{}",
                "{\"message\":\"Not Found\"}",
                "{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"path\":\"/payments\"}"
            })
    void other404ResponsesAreUnexpected(String body) {
        ApiException e = error(404, body);

        assertThat(e).isExactlyInstanceOf(UnexpectedStatusException.class);
        assertThat(e).hasMessageContaining("check the base URL and any proxy");
    }

    @Test
    void reusedKeysAreUnknownAtAnyPositionOfTheReasons() {
        ApiException e = error(409, """
                {"error":{"message":"Conflict","type":"invalid_state","code":409,
                  "errors":[{"reason":"other"},{"reason":"idempotent_creation_conflict"}]}}""");

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
    }

    @Test
    void errorsCanBeAString() {
        ApiException e = error(400, "{\"error\":\"bank_authorisation_expired\"}");

        assertThat(e).isExactlyInstanceOf(BadRequestException.class);
        assertThat(e.code()).isEqualTo("bank_authorisation_expired");
        assertThat(e.error().message()).isEqualTo("bank_authorisation_expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"error\":null}",
                "{\"error\":[]}",
                "{\"error\":{\"errors\":null}}",
                "{\"error\":{\"errors\":[null,1,{}]}}",
                "{\"error\":{\"type\":\"of_tomorrow\",\"errors\":{}}}",
                "<html>Cloudflare</html>"
            })
    void otherBodiesAreReportedByStatus(String body) {
        ApiException e = error(403, body);

        assertThat(e).isExactlyInstanceOf(PermissionDeniedException.class);
        assertThat(e.body()).isEqualTo(body);
    }

    @Test
    void rateLimitsCanHaveAnHtmlBody() {
        server.enqueue(new MockResponse()
                .setResponseCode(429)
                .setHeader("Content-Type", "text/html")
                .setHeader("RateLimit-Limit", "1000")
                .setHeader("RateLimit-Remaining", "0")
                .setHeader("RateLimit-Reset", "Thu, 03 May 2018 16:00:00 GMT")
                .setBody("<html>slow down</html>"));

        RateLimitException e = catchThrowableOfType(
                RateLimitException.class,
                () -> client().with(o -> o.maxRetries(0)).payments().get("PM1"));

        assertThat(e.rateLimit().limit()).isEqualTo(1000L);
        assertThat(e.rateLimit().remaining()).isZero();
        assertThat(e.rateLimit().reset()).isEqualTo(Instant.parse("2018-05-03T16:00:00Z"));
        assertThat(e.error().body()).isEqualTo(Map.of());
    }

    @Test
    void serverErrorsAreRetriedWithTheSameKey() {
        enqueue(500, "{\"error\":{\"message\":\"Internal\",\"type\":\"gocardless\",\"code\":500}}");
        enqueue(502, "<html>Bad Gateway</html>");
        enqueue(201, payment("PM1"));

        assertThat(client().payments().create(request()).id()).isEqualTo("PM1");

        String key = taken().getHeader("Idempotency-Key");
        assertThat(taken().getHeader("Idempotency-Key")).isEqualTo(key);
        assertThat(taken().getHeader("Idempotency-Key")).isEqualTo(key);
    }

    @Test
    void serverErrorsOfActionsAreNotRetried() {
        enqueue(500, "{\"error\":{\"message\":\"Internal\",\"type\":\"gocardless\",\"code\":500}}");

        ServerException e = catchThrowableOfType(
                ServerException.class, () -> client().payments().cancel("PM1"));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e.idempotencyKey()).isNotBlank();
        assertRequests(1);
    }

    private ApiException error(int status, String body) {
        enqueue(status, body);
        return error();
    }

    private ApiException error() {
        return catchThrowableOfType(
                ApiException.class, () -> client().payments().create(request()));
    }

    private static CreatePayment request() {
        return newPayment().amount(0).build();
    }
}
