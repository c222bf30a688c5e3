package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several calls under one deadline, for which the credentials are read once. */
class SharedDeadlineTest extends ServerTest {
    private final AtomicInteger supplierCalls = new AtomicInteger();

    @Test
    void theCredentialsAreReadOnce() {
        enqueue(200, THING);
        enqueue(200, THING);

        String names = countingClient()
                .exchange
                .underOneDeadline(e ->
                        new Things(e).get("t1").name() + new Things(e).get("t2").name());

        assertThat(names).isEqualTo("lamplamp");
        assertThat(supplierCalls).hasValue(1);
        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void aCallThatStartsAfterTheDeadlineIsNotSent() {
        enqueue(200, THING);

        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class,
                () -> countingClient().exchange.underOneDeadline(e -> {
                    new Things(e).get("t1");
                    timing.pass(Duration.ofSeconds(90));
                    return new Things(e).get("t2");
                }));

        assertThat(failure).hasMessageContaining("not sent: the deadline of 90 s had already passed");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertRequests(1);
    }

    @Test
    void waitsOfAllCallsCountTowardsTheDeadline() {
        enqueue(json(503, "{}").setHeader("Retry-After", "60"));
        enqueue(200, THING);
        enqueue(json(503, "{}").setHeader("Retry-After", "30"));

        assertThat(catchThrowableOfType(
                                ServerException.class,
                                () -> countingClient().exchange.underOneDeadline(e -> {
                                    new Things(e).get("t1");
                                    return new Things(e).get("t2");
                                }))
                        .retryAfter())
                .hasSeconds(30);
        assertThat(timing.waits).containsExactly(Duration.ofSeconds(60));
        assertRequests(3);
    }

    @Test
    void nestedCallsShareTheOuterCredentials() {
        enqueue(200, THING);

        countingClient().exchange.underOneDeadline(e -> e.underOneDeadline(f -> new Things(f).get("t1")));

        assertThat(supplierCalls).hasValue(1);
    }

    @Test
    void changedOptionsStartANewDeadline() {
        enqueue(200, THING);
        enqueue(200, THING);

        countingClient().exchange.underOneDeadline(e -> {
            new Things(e).get("t1");
            timing.pass(Duration.ofSeconds(90));
            return new Things(e.with(o -> o.deadline(Duration.ofSeconds(1)))).get("t2");
        });

        assertThat(supplierCalls).hasValue(2);
        assertRequests(2);
    }

    @Test
    void withResponseReturnsTheResponseOfTheLastCall() {
        enqueue(200, THING);
        enqueue(200, "{\"thing\":{\"id\":\"t2\"}}");

        ApiResponse<String> response = countingClient()
                .exchange
                .withResponse(e -> e.underOneDeadline(t ->
                        new Things(t).get("t1").id() + new Things(t).get("t2").id()));

        assertThat(response.value()).isEqualTo("t1t2");
        assertThat(response.body()).isEqualTo("{\"thing\":{\"id\":\"t2\"}}");
    }

    private ThingsClient countingClient() {
        return closing(builder()
                .credentials(() -> {
                    supplierCalls.incrementAndGet();
                    return Credentials.bearer(TOKEN);
                })
                .build());
    }
}
