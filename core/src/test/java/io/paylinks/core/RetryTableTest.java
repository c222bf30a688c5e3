package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import java.util.Arrays;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The retry policy: which response is followed by another attempt, and what is known about the outcome. */
class RetryTableTest extends ServerTest {
    /**
     * The number of requests that are sent, and the outcome, if the server always responds with a status. A request is
     * retryable if it is a PUT or DELETE that sets a state, or carries an idempotency key that the provider honours.
     */
    private static final String POLICY = """
            status | GET        | retryable write | any other write
            -------|------------|-----------------|----------------
            400    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            401    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            403    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            404    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            408    | 3 REJECTED | 3 UNKNOWN       | 1 UNKNOWN
            409    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            410    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            422    | 1 REJECTED | 1 REJECTED      | 1 REJECTED
            429    | 3 REJECTED | 3 REJECTED      | 3 REJECTED
            500    | 3 REJECTED | 3 UNKNOWN       | 1 UNKNOWN
            501    | 1 REJECTED | 1 UNKNOWN       | 1 UNKNOWN
            502    | 3 REJECTED | 3 UNKNOWN       | 1 UNKNOWN
            503    | 3 REJECTED | 3 UNKNOWN       | 1 UNKNOWN
            504    | 3 REJECTED | 3 UNKNOWN       | 1 UNKNOWN
            """;

    /** A cell of the policy: a kind of request, a status, and what is expected. */
    record Expected(Kind kind, int status, int requests, Outcome outcome) {}

    static Stream<Expected> policy() {
        return POLICY.lines().skip(2).flatMap(line -> {
            String[] row = line.split(" *\\| *");
            return Arrays.stream(Kind.values()).map(kind -> {
                String[] cell = row[kind.isRead() ? 1 : kind.replayable ? 2 : 3].split(" ");
                return new Expected(
                        kind, Integer.parseInt(row[0]), Integer.parseInt(cell[0]), Outcome.valueOf(cell[1]));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("policy")
    void followsThePolicy(Expected expected) {
        always(json(expected.status, "{}"));
        ThingsClient client = client();

        ApiException failure = catchThrowableOfType(ApiException.class, () -> expected.kind.call(client));

        assertRequests(expected.requests);
        assertThat(failure.attempts()).isEqualTo(expected.requests);
        assertThat(failure.status()).isEqualTo(expected.status);
        assertThat(failure.outcome()).isEqualTo(expected.outcome);
        assertThat(timing.waits).hasSize(expected.requests - 1);
    }

    static Stream<Expected> policyWithRetries() {
        return policy().filter(expected -> expected.requests > 1);
    }

    @ParameterizedTest
    @MethodSource("policyWithRetries")
    void returnsTheValueOfARetry(Expected expected) {
        enqueue(expected.status, "{}");
        enqueue(200, THING);
        ThingsClient client = client();

        assertThat(expected.kind.call(client)).isNotNull();

        assertRequests(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyAttemptIsTheSameRequest(Kind kind) {
        always(json(429, "{}"));
        ThingsClient client = closing(builder().header("X-Own", "1").build());

        RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> kind.call(client));

        RecordedRequest first = takeRequest();
        assertThat(first.getMethod()).isEqualTo(kind.method);
        assertThat(first.getHeader("Idempotency-Key")).isEqualTo(failure.idempotencyKey());
        assertThat(first.getHeader("Idempotency-Key") != null).isEqualTo(kind.sendsKey);
        String body = first.getBody().readUtf8();
        for (int i = 1; i < 3; i++) {
            RecordedRequest next = takeRequest();
            assertThat(next.getRequestLine()).isEqualTo(first.getRequestLine());
            assertThat(next.getHeaders()).isEqualTo(first.getHeaders());
            assertThat(next.getBody().readUtf8()).isEqualTo(body);
        }
    }

    @Test
    void everyCallHasItsOwnKey() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();

        client.things().createKeyed(CreateThing.LAMP);
        client.things().createKeyed(CreateThing.LAMP);

        assertThat(takeRequest().getHeader("Idempotency-Key"))
                .isNotBlank()
                .isNotEqualTo(takeRequest().getHeader("Idempotency-Key"));
    }

    @ParameterizedTest
    @EnumSource
    void aRateLimitBehindTheProviderLeavesTheOutcomeUnknown(Kind kind) {
        always(json(429, "{\"error\":{\"code\":\"GATEWAY_LIMIT\"}}"));
        ThingsClient client = client();

        RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> kind.call(client));

        assertRequests(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        assertThat(failure.code()).isEqualTo("GATEWAY_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "5, 6"})
    void maxRetriesLimitsTheRequests(int maxRetries, int requests) {
        for (int i = 0; i < requests; i++) {
            enqueue(500, "{}");
        }
        ThingsClient client = client().with(o -> o.maxRetries(maxRetries));

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));

        assertRequests(requests);
        assertThat(failure.attempts()).isEqualTo(requests);
    }

    @Test
    void aWriteThatFailsAfterRateLimitsIsNotRetried() {
        enqueue(429, "{}");
        enqueue(429, "{}");
        enqueue(500, "{}");
        ThingsClient client = client().with(o -> o.maxRetries(5));

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(3);
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
