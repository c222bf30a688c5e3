package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConflictException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.ServerException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A create whose idempotency key was used before returns the resource that was created with the key. */
class ReplayedTest extends ServerTest {
    private static final String CONFLICT =
            "{\"error\":{\"code\":\"idempotent_creation_conflict\",\"existing_id\":\"t 7\"}}";
    private static final String EXISTING = "{\"thing\":{\"id\":\"t 7\",\"name\":\"first\"}}";

    @Test
    void theExistingResourceIsFetchedAndReturned() {
        enqueue(409, CONFLICT);
        enqueue(200, EXISTING);
        ThingsClient client = client();

        Thing thing = client.things().createKeyed(CreateThing.LAMP);

        assertThat(thing.name()).isEqualTo("first");
        assertRequests(2);
        assertThat(takeRequest().getRequestLine()).isEqualTo("POST /things HTTP/1.1");
        RecordedRequest fetch = takeRequest();
        assertThat(fetch.getRequestLine()).isEqualTo("GET /things/t%207 HTTP/1.1");
        assertThat(fetch.getHeader("Idempotency-Key")).isNull();
        assertThat(fetch.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void aCreateIsReplayedAfterALostResponse() {
        enqueue(502, "<html>");
        enqueue(409, CONFLICT);
        enqueue(200, EXISTING);
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
    void aCreateIsReplayedWithAKeyOfTheUser() {
        enqueue(409, CONFLICT);
        enqueue(200, EXISTING);
        ThingsClient client = client();

        Thing thing = client.withIdempotencyKey("order-1042", c -> c.things().createKeyed(CreateThing.LAMP));

        assertThat(thing.id()).isEqualTo("t 7");
        assertRequests(2);
        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("order-1042");
    }

    @Test
    void aFirstCreateIsNotReplayed() {
        enqueue(201, THING);
        ThingsClient client = client();

        ApiResponse<Thing> response = client.withResponse(c -> c.things().createKeyed(CreateThing.LAMP));

        assertThat(response.replayed()).isFalse();
        assertRequests(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'amount':100}                           | {'amount':101}                     | amount",
                "{'amount':100}                           | {'amount':'100.01'}                | amount",
                "{'fx_amount':100}                        | {'fx_amount':'a hundred'}          | fx_amount",
                "{'total_amount':100}                     | {'total_amount':1}                 | total_amount",
                "{'currency':'GBP'}                       | {'currency':'XXX'}                 | currency",
                "{'name':'a','links':{'mandate':'M1'}}    | {'links':{'mandate':'M2'}}         | links.mandate",
                "{'links':{'a':'1','mandate':'00123'}}    | {'links':{'mandate':'123'}}        | links.mandate",
                "{'part':{'amount':1}}                    | {'part':{'amount':2}}              | part.amount",
                "{'links':{'of':{'deep':'M1'}}}           | {'links':{'of':{'deep':'M2'}}}     | links.of.deep",
                "{'part':{'links':{'a':'1'}},'amount':1}  | {'part':{'links':{}},'amount':2}   | amount"
            })
    void anExistingResourceThatDiffersFromTheRequestIsNotReturned(String request, String existing, String field) {
        enqueue(502, "<html>");
        enqueue(409, json("{'error':{'code':'used','existing_id':'t 7','fields':[{'path':'key','message':'used'}]}}"));
        enqueue(200, thing(existing));

        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> client().things().createKeyed(map(request)));

        assertRequests(3);
        assertThat(e.error().conflictingId()).isEqualTo("t 7");
        assertThat(e.error().fieldErrors()).extracting("path").containsExactly("thing." + field, "key");
        assertThat(e).hasMessageStartingWith("POST /things: 409 used thing." + field + ": differs from t 7, ");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.getSuppressed()).hasExactlyElementsOfTypes(ServerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'amount':100}                        | {'amount':'100.00'}",
                "{'amount':'1E+2'}                     | {'amount':100}",
                "{'amount':100}                        | {}",
                "{'amount':100}                        | {'amount':null}",
                "{'amount':null,'links':null}          | {'amount':100,'links':{'mandate':'M1'}}",
                "{'links':{'mandate':'M1'}}            | {'links':null}",
                "{'links':{'mandate':'M1'}}            | {'links':{'mandate':'M1','payout':'P1'}}",
                "{'links':{'many':['M1']}}             | {'links':{'many':['M2']}}",
                "{'amount':[1],'currency':{'a':'b'}}   | {'amount':2,'currency':['GBP']}",
                "{'name':'a','app_fee':1,'amounts':1}  | {'name':'b','app_fee':2,'amounts':2}",
                "{'metadata':{'amount':'1'}}           | {'metadata':{'amount':'2'}}",
                "{'part_metadata':{'links':'1'}}       | {'part_metadata':{'links':'2'}}"
            })
    void anExistingResourceThatMatchesTheRequestIsReturned(String request, String existing) {
        enqueue(409, CONFLICT);
        enqueue(200, thing(existing));

        assertThat(client().things().createKeyed(map(request)).id()).isEqualTo("t 7");

        assertRequests(2);
    }

    private static Object map(String json) {
        return ThingsProvider.JSON.read(Map.class, json(json));
    }

    private static String thing(String fields) {
        return json("{'thing':{'id':'t 7'" + (fields.equals("{}") ? "" : ",") + fields.substring(1) + "}");
    }

    private static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }

    @Test
    void withoutReturnExistingAUsedKeyIsAConflict() {
        enqueue(409, CONFLICT);
        ThingsClient client = client().with(o -> o.returnExisting(false));

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
        assertUnknown(failure, "t 7");
    }

    /** Asserts an unknown outcome: a resource was created, but perhaps not by this call. */
    private static void assertUnknown(ConflictException conflict, String id) {
        assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(conflict).hasMessageEndingWith("already created " + id + "; check it before retrying");
    }

    @Test
    void aDifferenceFromTheRequestIsRejected() {
        enqueue(409, CONFLICT);
        enqueue(200, "{\"thing\":{\"id\":\"t 7\",\"amount\":101}}");

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client().things().createKeyed(Map.of("amount", 100)));

        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure)
                .hasMessageEndingWith("amount: differs from t 7, which this idempotency key created earlier");
        assertRequests(2);
    }

    @Test
    void aFetchThatReturnsAnotherIdIsAConflict() {
        enqueue(409, CONFLICT);
        enqueue(200, "{\"thing\":{\"id\":\"t 8\",\"name\":\"lamp\"}}");

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client().things().createKeyed(CreateThing.LAMP));

        assertUnknown(failure, "t 7");
        assertThat(failure).hasMessageContaining("id: fetching t 7 returned t 8");
        assertRequests(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"error\":{\"code\":\"busy\"}}", "<html>", ""})
    void otherConflictsAreThrown(String body) {
        enqueue(409, body);
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().createKeyed(CreateThing.LAMP)))
                .isInstanceOf(ConflictException.class);

        assertRequests(1);
    }

    @Test
    void anOperationWithoutAFetchThrowsTheConflict() {
        enqueue(409, CONFLICT);
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo("t 7");
        assertUnknown(failure, "t 7");
    }

    @Test
    void aFailedFetchThrowsTheConflict() {
        enqueue(409, CONFLICT);
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(2);
        assertUnknown(failure, "t 7");
        assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", " "})
    void anInvalidExistingIdThrowsTheConflict(String id) {
        enqueue(409, "{\"error\":{\"existing_id\":\"" + id + "\"}}");
        ThingsClient client = client();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.error().conflictingId()).isEqualTo(id);
        assertUnknown(failure, id);
    }

    @Test
    void theFetchUsesTheSameCredentials() {
        enqueue(409, CONFLICT);
        enqueue(200, "{\"thing\":{\"id\":\"t 7\"}}");
        AtomicInteger calls = new AtomicInteger();
        ThingsClient client = closing(builder()
                .credentials(() -> calls.incrementAndGet() == 1 ? Credentials.bearer(TOKEN) : null)
                .build());

        Thing thing = client.things().createKeyed(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t 7");
        assertThat(calls).hasValue(1);
        assertRequests(2);
        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void theFetchUsesTheSameDeadline() {
        enqueue(409, CONFLICT);
        always(json(500, "{}"));
        timing.random = 1;
        ThingsClient client = client().with(o -> o.deadline(Duration.ofSeconds(1)));

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertUnknown(failure, "t 7");
        assertThat(timing.waits).containsExactly(Duration.ofMillis(500)); // the next wait would be one second
        assertRequests(3);
    }
}
