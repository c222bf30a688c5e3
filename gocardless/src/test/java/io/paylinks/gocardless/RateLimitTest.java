package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.RateLimit;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.gocardless.payment.Payment;
import java.time.Duration;
import java.time.Instant;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GoCardless's rate-limit headers: the reset is a date, but can also be a number of seconds. */
class RateLimitTest extends GoCardlessServerTest {
    /** The time of the server, which differs from the time of this machine. */
    private static final String NOW = "Thu, 03 May 2018 15:59:20 GMT";

    @Test
    void everyResponseHasTheRateLimit() {
        server.enqueue(limited(200, payment("PM1"), "Thu, 03 May 2018 16:00:00 GMT"));

        ApiResponse<Payment> response = client().withResponse(g -> g.payments().get("PM1"));

        assertThat(response.rateLimit()).isEqualTo(new RateLimit(1000L, 7L, Instant.parse("2018-05-03T16:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thu, 03 May 2018 16:00:00 GMT | PT40S
                    Thu, 3 May 2018 16:00:00 GMT  | PT40S
                    40                            | PT40S
                    1525363200                    | PT40S
                    Fri, 04 May 2018 15:59:20 GMT | PT24H
                    """)
    void theResetDeterminesTheWait(String reset, Duration wait) {
        server.enqueue(limited(429, "{}", reset));

        RateLimitException e = catchThrowableOfType(
                RateLimitException.class,
                () -> client().with(o -> o.deadline(Duration.ofSeconds(30)))
                        .payments()
                        .create(newPayment().build()));

        assertThat(e.retryAfter()).isEqualTo(wait); // past the deadline, so the call fails immediately
        assertRequests(1);
    }

    @Test
    void waitsWithinTheDeadlineAreFollowedByARetry() {
        server.enqueue(limited(429, "<html>", "0.001"));
        enqueue(200, payment("PM1"));

        ApiResponse<Payment> response = client().withResponse(g -> g.payments().cancel("PM1"));

        assertThat(response.attempts()).isEqualTo(2);
        assertRequests(2);
    }

    private static MockResponse limited(int status, String body, String reset) {
        return json(status, body)
                .setHeader("Date", NOW)
                .setHeader("RateLimit-Limit", "1000")
                .setHeader("RateLimit-Remaining", "7")
                .setHeader("RateLimit-Reset", reset);
    }
}
