package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and fields with a retry delay. The current time is {@link FakeTiming#START}, 2026-03-01T12:00:00Z. */
class RetryAfterTest extends ServerTest {
    /** One hour behind the clock of this machine. */
    private static final String SERVER_TIME = "Sun, 01 Mar 2026 11:00:00 GMT";

    private ApiException failure(MockResponse response) {
        enqueue(response);
        ThingsClient client = client().with(o -> o.maxRetries(0));
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));
        assertRequests(1);
        return failure;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                             | PT0S
                    7                             | PT7S
                    ' 7 '                         | PT7S
                    1.5                           | PT1.5S
                    007                           | PT7S
                    Sun, 01 Mar 2026 12:00:30 GMT | PT30S
                    Sun, 1 Mar 2026 12:00:30 GMT  | PT30S
                    Sun, 01 Mar 2026 11:59:00 GMT | PT0S
                    """)
    void retryAfterIsRead(String header, Duration expected) {
        ApiException failure = failure(json(503, "{}").setHeader("Retry-After", header));

        assertThat(failure.retryAfter()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "-1",
                "1e3",
                "0x10",
                "٣",
                "1,5",
                "NaN",
                "Sun, 01 Mar 2026",
                "Mon, 01 Mar 2026 12:00:30 GMT",
                "1 2",
                "."
            })
    void anInvalidRetryAfterIsIgnored(String header) {
        MockResponse response = json(503, "{}");
        response.addHeaderLenient("Retry-After", header);

        ApiException failure = failure(response);

        assertThat(failure).isInstanceOf(ServerException.class);
        assertThat(failure.retryAfter()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 25, 299, 1000})
    void aHugeRetryAfterIsAccepted(int digits) {
        ApiException failure = failure(json(503, "{}").setHeader("Retry-After", "9".repeat(digits)));

        assertThat(failure).isInstanceOf(ServerException.class);
        if (digits <= 300) {
            assertThat(failure.retryAfter()).isGreaterThanOrEqualTo(Duration.ofDays(36_000));
        }
    }

    @Test
    void aDateIsRelativeToTheDateOfTheResponse() {
        ApiException failure = failure(json(503, "{}")
                .setHeader("Date", SERVER_TIME)
                .setHeader("Retry-After", "Sun, 01 Mar 2026 11:00:30 GMT"));

        assertThat(failure.retryAfter()).hasSeconds(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RateLimit-Reset   | 1772366445                    | 2026-03-01T12:00:45Z
                    X-RateLimit-Reset | 1772366445                    | 2026-03-01T12:00:45Z
                    x-ratelimit-reset | 1772366445000                 | 2026-03-01T12:00:45Z
                    RateLimit-Reset   | 45                            | 2026-03-01T12:00:45Z
                    X-RateLimit-Reset | Sun, 01 Mar 2026 12:00:45 GMT | 2026-03-01T12:00:45Z
                    """)
    void theRateLimitResetIsTheRetryDelay(String name, String value, Instant reset) {
        ApiException failure = failure(json(429, "{}").setHeader(name, value));

        assertThat(failure.retryAfter()).hasSeconds(45);
        assertThat(failure.rateLimit().reset()).isEqualTo(reset);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1772362845                    | 2026-03-01T11:00:45Z
                    45                            | 2026-03-01T11:00:45Z
                    Sun, 01 Mar 2026 11:00:45 GMT | 2026-03-01T11:00:45Z
                    """)
    void aResetIsRelativeToTheDateOfTheResponse(String value, Instant reset) {
        ApiException failure =
                failure(json(429, "{}").setHeader("Date", SERVER_TIME).setHeader("RateLimit-Reset", value));

        assertThat(failure.retryAfter()).hasSeconds(45);
        assertThat(failure.rateLimit().reset()).isEqualTo(reset);
    }

    @ParameterizedTest
    @CsvSource({
        "999999999, 2057-11-07T13:46:39Z",
        "1000000000, 2001-09-09T01:46:40Z",
        "99999999999, 2069-12-07T00:00:00Z",
        "100000000000, 1973-03-03T09:46:40Z"
    })
    void theMagnitudeOfAResetDeterminesItsUnit(String value, Instant reset) {
        ApiException failure = failure(json(429, "{}").setHeader("RateLimit-Reset", value));

        assertThat(failure.rateLimit().reset()).isEqualTo(reset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "", "-5", "1e9", "2026-03-01", "99999999999999999999999999x"})
    void anInvalidResetIsIgnored(String value) {
        ApiException failure = failure(json(429, "{}").setHeader("RateLimit-Reset", value));

        assertThat(failure).isInstanceOf(RateLimitException.class);
        assertThat(failure.retryAfter()).isNull();
        assertThat(failure.rateLimit()).isEqualTo(new RateLimit(null, null, null));
    }

    @Test
    void aResetInThePastIsNotARetryDelay() {
        ApiException failure = failure(json(429, "{}").setHeader("RateLimit-Reset", "1772366000"));

        assertThat(failure.retryAfter()).isNull();
        assertThat(failure.rateLimit().reset()).isBefore(FakeTiming.START);
    }

    @Test
    void aHugeResetIsAccepted() {
        ApiException failure = failure(json(429, "{}").setHeader("RateLimit-Reset", "9".repeat(40)));

        assertThat(failure.retryAfter()).isGreaterThan(Duration.ofDays(3_000));
    }

    @Test
    void retryAfterTakesPrecedenceOverReset() {
        ApiException failure =
                failure(json(429, "{}").setHeader("Retry-After", "3").setHeader("RateLimit-Reset", "45"));

        assertThat(failure.retryAfter()).hasSeconds(3);
    }

    @Test
    void resetDelaysARetryOnlyFor429() {
        ApiException failure = failure(json(503, "{}").setHeader("RateLimit-Reset", "45"));

        assertThat(failure.retryAfter()).isNull();
        assertThat(failure.rateLimit().reset()).isNotNull();
    }

    @Test
    void aRetryWaitsForTheReset() {
        enqueue(json(429, "{}").setHeader("X-RateLimit-Reset", "45"));
        enqueue(200, THING);
        ThingsClient client = client();

        client.things().create(CreateThing.LAMP);

        assertRequests(2);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "\"7\""})
    void theRetryDelayIsReadFromTheBody(String seconds) {
        ApiException failure = failure(json(429, retryAfter(seconds)).setHeader("RateLimit-Reset", "45"));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void theHeaderTakesPrecedenceOverTheBody() {
        assertThat(failure(json(429, retryAfter("7")).setHeader("Retry-After", "3"))
                        .retryAfter())
                .hasSeconds(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-7", "\"soon\"", "null", "{}", "[7]", "true"})
    void anInvalidRetryDelayInTheBodyIsIgnored(String seconds) {
        assertThat(failure(json(429, retryAfter(seconds)).setHeader("RateLimit-Reset", "45"))
                        .retryAfter())
                .hasSeconds(45);
    }

    @Test
    void aRetryWaitsForTheDelayInTheBody() {
        enqueue(json(429, retryAfter("45")));
        enqueue(200, THING);

        client().things().create(CreateThing.LAMP);

        assertRequests(2);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(45));
    }

    private static String retryAfter(String seconds) {
        return "{\"error\":{\"retry_after\":" + seconds + "}}";
    }
}
