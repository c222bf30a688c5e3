package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A create whose key was used before returns what that key made. */
class ReplayedTest extends ServerTest {
    private static final String CONFLICT =
            "{\"error\":{\"code\":\"idempotent_creation_conflict\",\"existing_id\":\"t 7\"}}";
    private static final String EXISTING = "{\"thing\":{\"id\":\"t 7\",\"name\":\"first\"}}";

    @Test
    void theExistingOneIsFetchedAndReturned() {
        answer(409, CONFLICT);
        answer(200, EXISTING);
        ThingsClient client = client();

        Thing thing = client.things().createKeyed(CreateThing.LAMP);

        assertThat(thing.name()).isEqualTo("first");
        assertRequests(2);
        assertThat(taken().getRequestLine()).isEqualTo("POST /things HTTP/1.1");
        RecordedRequest fetch = taken();
        assertThat(fetch.getRequestLine()).isEqualTo("GET /things/t%207 HTTP/1.1");
        assertThat(fetch.getHeader("Idempotency-Key")).isNull();
        assertThat(fetch.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void afterALostAnswer() {
        answer(502, "<html>");
        answer(409, CONFLICT);
        answer(200, EXISTING);
        ThingsClient client = client();

        ApiResponse<Thing> response = client.withResponse(c -> c.things().createKeyed(CreateThing.LAMP));

        assertRequests(3);
        assertThat(response.value().id()).isEqualTo("t 7");
        assertThat(response.replayed()).isTrue();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(3);
        assertThat(response.body()).isEqualTo(EXISTING);
        assertThat(response).hasToString("ApiResponse[status=200, requestId=null, attempts=3, replayed=true]");
    }

    @Test
    void withAKeyOfTheUsersOwn() {
        answer(409, CONFLICT);
        answer(200, EXISTING);
        ThingsClient client = client();

        Thing thing = client.withIdempotencyKey("order-1042", c -> c.things().createKeyed(CreateThing.LAMP));

        assertThat(thing.id()).isEqualTo("t 7");
        assertRequests(2);
        assertThat(taken().getHeader("Idempotency-Key")).isEqualTo("order-1042");
    }

    @Test
    void aFirstCreateIsNoReplay() {
        answer(201, THING);
        ThingsClient client = client();

        ApiResponse<Thing> response = client.withResponse(c -> c.things().createKeyed(CreateThing.LAMP));

        assertThat(response.replayed()).isFalse();
        assertRequests(1);
    }

    @Test
    void switchedOff() {
        answer(409, CONFLICT);
        ThingsClient client = client().with(o -> o.returnExisting(false));

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"error\":{\"code\":\"busy\"}}", "<html>", ""})
    void anyOtherConflictIsThrown(String body) {
        answer(409, body);
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().createKeyed(CreateThing.LAMP)))
                .isInstanceOf(ConflictException.class);

        assertRequests(1);
    }

    @Test
    void anOperationThatCannotFetchThrows() {
        answer(409, CONFLICT);
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
    }

    @Test
    void aFetchThatFailsLeavesTheConflict() {
        answer(409, CONFLICT);
        answer(404, "{}");
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(2);
        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
        assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", " "})
    void anIdThatIsNoneLeavesTheConflict(String id) {
        answer(409, "{\"error\":{\"existing_id\":\"" + id + "\"}}");
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo(id);
    }

    @Test
    void whatExistsIsFetchedWithTheSameCredentials() {
        answer(409, CONFLICT);
        answer(200, "{\"thing\":{\"id\":\"t 7\"}}");
        AtomicInteger asked = new AtomicInteger();
        ThingsClient client = closing(builder()
                .credentials(() -> asked.incrementAndGet() == 1 ? Credentials.bearer(TOKEN) : null)
                .build());

        Thing thing = client.things().createKeyed(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t 7");
        assertThat(asked).hasValue(1);
        assertRequests(2);
        assertThat(taken().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(taken().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void whatExistsIsFetchedWithinTheSameDeadline() {
        answer(409, CONFLICT);
        always(json(500, "{}"));
        timing.random = 1;
        ThingsClient client = client().with(o -> o.deadline(Duration.ofSeconds(1)));

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
        assertThat(timing.waits).containsExactly(Duration.ofMillis(500)); // the next would take a second
        assertRequests(3);
    }
}
