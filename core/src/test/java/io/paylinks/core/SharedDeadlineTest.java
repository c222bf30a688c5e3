package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several calls under one deadline, with credentials that are read once. */
class SharedDeadlineTest extends ServerTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theCredentialsAreReadOnce() {
        enqueue(200, THING);
        enqueue(200, THING);

        String names = counting()
                .exchange
                .underOneDeadline(e ->
                        new Things(e).get("t1").name() + new Things(e).get("t2").name());

        assertThat(names).isEqualTo("lamplamp");
        assertThat(asked).hasValue(1);
        assertThat(taken().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(taken().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void aCallThatBeginsAfterTheDeadlineIsNotSent() {
        enqueue(200, THING);

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class,
                () -> counting().exchange.underOneDeadline(e -> {
                    new Things(e).get("t1");
                    timing.pass(Duration.ofSeconds(90));
                    return new Things(e).get("t2");
                }));

        assertThat(failure).hasMessageContaining("not sent: the deadline of 90 s had already passed");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertRequests(1);
    }

    @Test
    void theWaitsOfAllCallsAddUp() {
        enqueue(json(503, "{}").setHeader("Retry-After", "60"));
        enqueue(200, THING);
        enqueue(json(503, "{}").setHeader("Retry-After", "30"));

        assertThat(catchThrowableOfType(
                                ServerException.class,
                                () -> counting().exchange.underOneDeadline(e -> {
                                    new Things(e).get("t1");
                                    return new Things(e).get("t2");
                                }))
                        .retryAfter())
                .hasSeconds(30);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(60));
        assertRequests(3);
    }

    @Test
    void whatIsMadeTogetherWithinIsPartOfIt() {
        enqueue(200, THING);

        counting().exchange.underOneDeadline(e -> e.underOneDeadline(f -> new Things(f).get("t1")));

        assertThat(asked).hasValue(1);
    }

    @Test
    void otherOptionsBeginAnew() {
        enqueue(200, THING);
        enqueue(200, THING);

        counting().exchange.underOneDeadline(e -> {
            new Things(e).get("t1");
            timing.pass(Duration.ofSeconds(90));
            return new Things(e.with(o -> o.deadline(Duration.ofSeconds(1)))).get("t2");
        });

        assertThat(asked).hasValue(2);
        assertRequests(2);
    }

    @Test
    void theResponseIsThatOfTheLastCall() {
        enqueue(200, THING);
        enqueue(200, "{\"thing\":{\"id\":\"t2\"}}");

        ApiResponse<String> response = counting()
                .exchange
                .withResponse(e -> e.underOneDeadline(t ->
                        new Things(t).get("t1").id() + new Things(t).get("t2").id()));

        assertThat(response.value()).isEqualTo("t1t2");
        assertThat(response.body()).isEqualTo("{\"thing\":{\"id\":\"t2\"}}");
    }

    private ThingsClient counting() {
        return closing(builder()
                .credentials(() -> {
                    asked.incrementAndGet();
                    return Credentials.bearer(TOKEN);
                })
                .build());
    }
}
