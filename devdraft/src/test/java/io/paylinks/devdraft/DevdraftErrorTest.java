package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.AuthenticationException;
import io.paylinks.core.error.BadRequestException;
import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.FieldError;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.devdraft.common.DevdraftErrorCode;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devdraft's error bodies and other bodies of error responses. */
class DevdraftErrorTest extends DevdraftServerTest {

    @Test
    void messageCanBeAString() {
        ApiException e =
                error(400, "{\"statusCode\":400,\"message\":\"Invalid UUID format\",\"error\":\"Bad Request\"}");

        assertThat(e).isExactlyInstanceOf(BadRequestException.class);
        assertThat(e.error().message()).isEqualTo("Invalid UUID format");
        assertThat(e.error().type()).isEqualTo("Bad Request");
        assertThat(e.error().fieldErrors()).isEmpty();
        assertThat(e.code()).isNull();
        assertThat(e.outcome()).isSameAs(Outcome.REJECTED);
        assertThat(e).hasMessageContaining("PUT /api/v0/payment-links/pl_1: 400 \"Invalid UUID format\"");
    }

    @Test
    void messageCanBeAList() {
        ApiException e = error(400, """
                {"message":["name should not be empty","percentage must be a number"],"error":"Bad Request",
                 "statusCode":400}""");

        assertThat(e.error().message()).isEqualTo("name should not be empty; percentage must be a number");
        assertThat(e.error().fieldErrors())
                .containsExactly(
                        new FieldError(null, "name should not be empty", null, Map.of()),
                        new FieldError(null, "percentage must be a number", null, Map.of()));
    }

    @Test
    void errorCanBeAnObject() {
        ApiException e = error(409, """
                {"error":{"type":"idempotency_error","message":"Key was used","code":"idempotency_key_mismatch"}}""");

        assertThat(e).isExactlyInstanceOf(ConflictException.class);
        assertThat(DevdraftErrorCode.IDEMPOTENCY_KEY_MISMATCH.is(e)).isTrue();
        assertThat(e.error().type()).isEqualTo("idempotency_error");
        assertThat(e.error().message()).isEqualTo("Key was used");
    }

    @Test
    void detailsArePreserved() {
        ApiException e = error(400, """
                {"statusCode":400,"message":"Invalid webhook URL format","error":"Bad Request",
                 "details":"URL must use HTTPS"}""");

        assertThat(e.error().additionalInfo()).isEqualTo("URL must use HTTPS");
    }

    @Test
    void errorIsTheMessageIfThereIsNoOther() {
        assertThat(error(400, "{\"error\":\"Validation failed\"}").error().message())
                .isEqualTo("Validation failed");
    }

    @Test
    void aLinkOfAnotherApplicationIsAnAuthenticationError() {
        ApiException e = error(
                401,
                "{\"statusCode\":401,\"message\":\"Access denied to this payment link\",\"error\":\"Unauthorized\"}");

        assertThat(e).isExactlyInstanceOf(AuthenticationException.class);
        assertThat(DevdraftErrorCode.PAYMENT_LINK_ACCESS_DENIED.is(e)).isTrue();
        assertRequests(1);
    }

    @Test
    void invalidCredentialsHaveNoCode() {
        ApiException e = error(
                401, "{\"statusCode\":401,\"message\":\"Application not authenticated\",\"error\":\"Unauthorized\"}");

        assertThat(e).isExactlyInstanceOf(AuthenticationException.class);
        assertThat(e.code()).isNull();
        assertThat(DevdraftErrorCode.PAYMENT_LINK_ACCESS_DENIED.is(e)).isFalse();
    }

    @Test
    void duplicateCustomersHaveTheirOwnCode() {
        ApiException e = error(409, "{\"statusCode\":409,\"message\":\"A customer with this email already exists\"}");

        assertThat(DevdraftErrorCode.DUPLICATE_CUSTOMER.is(e)).isTrue();
        assertThat(DevdraftErrorCode.IDEMPOTENCY_KEY_MISMATCH.is(e)).isFalse();
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The idempotency-key header is required for POST requests",
                "Insufficient scope for this operation",
                "Payment link not found",
                "Customer with id 4711 not found",
                "A payment link with this address already exists"
            })
    void otherMessagesHaveNoCode(String message) {
        assertThat(error(400, "{\"message\":\"" + message + "\"}").code()).isNull();
    }

    @Test
    void conflictsAreNotRetried() {
        ApiException e = error(409, """
                {"statusCode":409,
                 "message":"Conflict: Idempotency key already used with different request data"}""");

        assertThat(e).isExactlyInstanceOf(ConflictException.class);
        assertThat(DevdraftErrorCode.IDEMPOTENCY_KEY_MISMATCH.is(e)).isTrue();
        assertThat(DevdraftErrorCode.DUPLICATE_CUSTOMER.is(e)).isFalse();
        assertThat(e.idempotencyKey()).isNotBlank();
        assertRequests(1);
    }

    @Test
    void rateLimitHeadersAreRead() {
        server.enqueue(json(429, "{\"statusCode\":429,\"message\":\"Rate limit exceeded\",\"retryAfter\":3600}")
                .setHeader("Retry-After", "3600")
                .setHeader("X-RateLimit-Limit", "100")
                .setHeader("X-RateLimit-Remaining", "0")
                .setHeader("X-RateLimit-Reset", "1750000000"));

        RateLimitException e = catchThrowableOfType(
                RateLimitException.class, () -> client().paymentLinks().get("pl_1"));

        assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(e.rateLimit().limit()).isEqualTo(100L);
        assertThat(e.rateLimit().remaining()).isZero();
        assertThat(e.rateLimit().reset()).isEqualTo(Instant.ofEpochSecond(1_750_000_000));
        assertRequests(1); // the wait would pass the deadline
    }

    @Test
    void retryAfterCanBeInTheBodyOnly() {
        enqueue(429, "{\"statusCode\":429,\"message\":\"Rate limit exceeded\",\"retryAfter\":3600}");

        RateLimitException e = catchThrowableOfType(
                RateLimitException.class, () -> client().paymentLinks().get("pl_1"));

        assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertRequests(1); // the wait would pass the deadline
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"message\":null}",
                "{\"message\":[]}",
                "{\"message\":[null,{},1]}",
                "{\"message\":{\"a\":1},\"error\":[]}",
                "{\"error\":{\"code\":{}}}",
                "<html>413</html>"
            })
    void otherBodiesAreReportedByStatus(String body) {
        ApiException e = error(400, body);

        assertThat(e).isExactlyInstanceOf(BadRequestException.class);
        assertThat(e.body()).isEqualTo(body);
    }

    @Test
    void exceptionsDoNotContainCredentials() {
        ApiException e = error(401, "{\"message\":\"bad pair key-1 and secret-1\",\"error\":\"secret-1\"}");

        assertThat(e.toString() + e.body() + e.error() + e.headers()).doesNotContain("key-1", "secret-1");
    }

    private ApiException error(int status, String body) {
        enqueue(status, body);
        return catchThrowableOfType(
                ApiException.class,
                () -> client().paymentLinks()
                        .update("pl_1", UpdatePaymentLink.builder().title("T").build()));
    }
}
