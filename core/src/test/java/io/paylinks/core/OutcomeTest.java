package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The outcome that a failure reports for all of its attempts. */
class OutcomeTest extends ServerTest {
    private static final Reaction REJECT = Reaction.respond(429, "{}");
    private static final Reaction FAIL = Reaction.respond(500, "{}");
    private static final Reaction REFUSE = Reaction.respond(404, "{\"error\":{}}");

    private RawServer raw;

    private ThingsClient clientOf(Reaction... reactions) throws IOException {
        raw = closing(new RawServer(reactions));
        return closing(builder().baseUrl(raw.url()).build());
    }

    @Test
    void unknownIsWorseThanNotSent() throws Exception {
        ThingsClient client = clientOf(Reaction.drop());
        timing.duringWaits = wait -> stopServer();

        CallException failure =
                catchThrowableOfType(CallException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure).isInstanceOf(ConnectionException.class).hasMessageContaining("not sent");
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void rejectedIsWorseThanNotSent() throws Exception {
        ThingsClient client = clientOf(REJECT);
        timing.duringWaits = wait -> stopServer();

        CallException failure =
                catchThrowableOfType(CallException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    private void stopServer() {
        try {
            raw.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void unknownIsWorseThanRejected() throws Exception {
        ThingsClient client = clientOf(FAIL, REFUSE);

        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> client.things().put("t1", CreateThing.LAMP));

        assertThat(raw.requests).hasSize(2);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("may have been processed");
    }

    @Test
    void appliedIsWorseThanUnknown() throws Exception {
        ThingsClient client = clientOf(FAIL, Reaction.respond(200, "[]"));

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertThat(raw.requests).hasSize(2);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void aReadIsNeverWorseThanRejected() throws Exception {
        ThingsClient client = clientOf(Reaction.drop(), FAIL, Reaction.respond(200, "[]"));

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertThat(raw.requests).hasSize(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.body()).isNull();
    }

    @Test
    void earlierFailuresAreSuppressed() throws Exception {
        ThingsClient client = clientOf(Reaction.respond(500, "{}", "Connection: close"), Reaction.drop(), REFUSE);

        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> client.things().get("t1"));

        assertThat(raw.requests).hasSize(3);
        assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(ServerException.class, ConnectionException.class);
    }

    @Test
    void onlyTheFirstAndLastFailuresAreSuppressed() throws Exception {
        ThingsClient client = clientOf(FAIL).with(o -> o.maxRetries(5_000).deadline(Duration.ofDays(30)));

        ServerException failure = catchThrowableOfType(
                ServerException.class, () -> client.things().get("t1"));

        assertThat(failure.attempts()).isEqualTo(5_001);
        assertThat(failure.getSuppressed())
                .extracting(e -> ((CallException) e).attempts())
                .containsExactly(1, 2, 3, 4, 4_997, 4_998, 4_999, 5_000);
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).contains("Suppressed: ");
    }

    @Test
    void everyFailureDescribesItsCall() throws Exception {
        ThingsClient client = clientOf(REFUSE);

        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class, () -> client.things().act("t/1"));

        assertThat(failure.operation()).isEqualTo("things.act");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.idempotencyKey()).isNotBlank();
        assertThat(failure).hasMessage("PATCH /things/t%2F1/actions/act: 404");
    }

    @Test
    void theAdviceMentionsTheKeyIfThereIsOne() throws Exception {
        ThingsClient client = clientOf(FAIL);

        CallException keyed =
                catchThrowableOfType(CallException.class, () -> client.things().act("t1"));
        CallException unkeyed =
                catchThrowableOfType(CallException.class, () -> client.things().create(CreateThing.LAMP));

        assertThat(keyed)
                .hasMessageEndingWith(
                        "it may have been processed: check before retrying with the same idempotency key");
        assertThat(unkeyed).hasMessageEndingWith("it may have been processed: check before retrying");
    }
}
