package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answer of which operation is followed by another attempt. */
class RetryTableTest extends ServerTest {
    private static final List<Integer> PASSING = List.of(408, 429, 500, 502, 503, 504);

    static Stream<Arguments> table() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.of(400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504)
                        .map(status -> Arguments.of(kind, status)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void attemptsAndOutcome(Kind kind, int status) {
        always(json(status, "{}"));
        ThingsClient client = client();
        int expected = PASSING.contains(status) && (kind.replayable || status == 429) ? 3 : 1;

        ApiException failure = catchThrowableOfType(ApiException.class, () -> kind.call(client));

        assertRequests(expected);
        assertThat(failure.attempts()).isEqualTo(expected);
        assertThat(failure.status()).isEqualTo(status);
        boolean unsure = status == 408 || status >= 500;
        assertThat(failure.outcome()).isEqualTo(unsure ? kind.unsure() : Outcome.REJECTED);
        assertThat(timing.waits).hasSize(expected - 1);
    }

    static Stream<Arguments> triedAgain() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> PASSING.stream()
                        .filter(status -> kind.replayable || status == 429)
                        .map(status -> Arguments.of(kind, status)));
    }

    @ParameterizedTest
    @MethodSource("triedAgain")
    void aPassingFailureIsForgottenWhenTheNextAttemptSucceeds(Kind kind, int status) {
        answer(status, "{}");
        answer(200, THING);
        ThingsClient client = client();

        assertThat(kind.call(client)).isNotNull();

        assertRequests(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyAttemptIsTheSameRequest(Kind kind) {
        always(json(429, "{}"));
        ThingsClient client = closing(builder().header("X-Own", "1").build());

        RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> kind.call(client));

        RecordedRequest first = taken();
        assertThat(first.getMethod()).isEqualTo(kind.method);
        assertThat(first.getHeader("Idempotency-Key")).isEqualTo(failure.idempotencyKey());
        assertThat(first.getHeader("Idempotency-Key") != null).isEqualTo(kind.sendsKey);
        String body = first.getBody().readUtf8();
        for (int i = 1; i < 3; i++) {
            RecordedRequest again = taken();
            assertThat(again.getRequestLine()).isEqualTo(first.getRequestLine());
            assertThat(again.getHeaders()).isEqualTo(first.getHeaders());
            assertThat(again.getBody().readUtf8()).isEqualTo(body);
        }
    }

    @Test
    void everyCallHasAKeyOfItsOwn() {
        answer(200, THING);
        answer(200, THING);
        ThingsClient client = client();

        client.things().createKeyed(CreateThing.LAMP);
        client.things().createKeyed(CreateThing.LAMP);

        assertThat(taken().getHeader("Idempotency-Key"))
                .isNotBlank()
                .isNotEqualTo(taken().getHeader("Idempotency-Key"));
    }

    @ParameterizedTest
    @EnumSource
    void aLimitOfAGatewayBehindTheProviderMayHaveRun(Kind kind) {
        always(json(429, "{\"error\":{\"code\":\"GATEWAY_LIMIT\"}}"));
        ThingsClient client = client();

        RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> kind.call(client));

        assertRequests(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.unsure());
        assertThat(failure.code()).isEqualTo("GATEWAY_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "5, 6"})
    void maxRetries(int maxRetries, int requests) {
        for (int i = 0; i < requests; i++) {
            answer(500, "{}");
        }
        ThingsClient client = client().with(o -> o.maxRetries(maxRetries));

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));

        assertRequests(requests);
        assertThat(failure.attempts()).isEqualTo(requests);
    }

    @Test
    void aWriteThatWasLimitedTwiceAndThenFailsIsNotTriedAgain() {
        answer(429, "{}");
        answer(429, "{}");
        answer(500, "{}");
        ThingsClient client = client().with(o -> o.maxRetries(5));

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(3);
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
