package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ServerException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes with an idempotency key of the user. */
class IdempotencyKeyTest extends ServerTest {

    @ParameterizedTest
    @EnumSource(names = {"KEYED_POST", "KEYED_PATCH", "PATCH_WITH_KEY", "PATCH", "RAW_PATCH"})
    void theKeyIsSent(Kind kind) {
        enqueue(200, THING);
        ThingsClient client = client();

        assertThat(client.<Object>withIdempotencyKey("order 1042~", kind::call)).isNotNull();

        assertRequests(1);
        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("order 1042~");
    }

    @Test
    void aNullKeyIsRejected() {
        ThingsClient client = client();

        assertThat(catchThrowable(
                        () -> client.withIdempotencyKey(null, c -> c.things().createKeyed(CreateThing.LAMP))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the idempotency key must not be null");
        assertRequests(0);
    }

    @Test
    void theKeyIsSentWithEveryAttempt() {
        always(json(500, "{}"));
        ThingsClient client = client();

        ServerException failure = catchThrowableOfType(
                ServerException.class,
                () -> client.withIdempotencyKey("k1", c -> c.things().createKeyed(CreateThing.LAMP)));

        assertRequests(3);
        assertThat(failure.idempotencyKey()).isEqualTo("k1");
        for (int i = 0; i < 3; i++) {
            assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("k1");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POST", "PUT", "DELETE", "PUT_THAT_CREATES", "RAW_POST", "RAW_PUT", "RAW_DELETE"})
    void aWriteThatSendsNoKeyIsRejected(Kind kind) {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.withIdempotencyKey("k1", kind::call)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sends no idempotency key");
        assertRequests(0);
    }

    @Test
    void aSecondWriteIsRejected() {
        enqueue(200, THING);
        ThingsClient client = client();

        Throwable failure = catchThrowable(() -> client.withIdempotencyKey("k1", c -> {
            c.things().act("t1");
            return c.things().createKeyed(CreateThing.LAMP);
        }));

        assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessageContaining("things.act");
        assertRequests(1);
    }

    @Test
    void aSecondWriteOfADerivedClientIsRejected() {
        enqueue(200, THING);
        ThingsClient client = client();

        Throwable failure = catchThrowable(() -> client.withIdempotencyKey("k1", c -> {
            c.things().act("t1");
            return c.with(o -> o.maxRetries(0)).things().act("t2");
        }));

        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertRequests(1);
    }

    @Test
    void aWriteAfterAFailedWriteIsRejected() {
        enqueue(400, "{}");
        ThingsClient client = client();

        Throwable failure = catchThrowable(() -> client.withIdempotencyKey("k1", c -> {
            Throwable unused = catchThrowable(() -> c.things().act("t1"));
            return c.things().act("t1");
        }));

        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertRequests(1);
    }

    @Test
    void readsDoNotUseTheKey() {
        enqueue(200, THING);
        enqueue(200, THING);
        enqueue(200, "{\"things\":[]}");
        ThingsClient client = client();

        client.withIdempotencyKey("k1", c -> {
            c.things().get("t1");
            c.things().act("t1");
            return c.things().list();
        });

        assertRequests(3);
        assertThat(takeRequest().getHeader("Idempotency-Key")).isNull();
        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("k1");
        assertThat(takeRequest().getHeader("Idempotency-Key")).isNull();
    }

    @Test
    void aFunctionWithoutAWriteIsAccepted() {
        ThingsClient client = client();

        assertThat(client.<String>withIdempotencyKey("k1", c -> "nothing")).isEqualTo("nothing");
        assertRequests(0);
    }

    @Test
    void theKeyIsNotUsedByLaterCalls() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();

        client.withIdempotencyKey("k1", c -> c.things().act("t1"));
        client.things().act("t1");

        takeRequest();
        assertThat(takeRequest().getHeader("Idempotency-Key")).isNotEqualTo("k1");
    }

    @Test
    void anInvalidRequestDoesNotUseUpTheKey() {
        enqueue(200, THING);
        ThingsClient client = client();

        Thing thing = client.withIdempotencyKey("k1", c -> {
            assertThat(catchThrowable(() -> c.things().act(" "))).isInstanceOf(IllegalArgumentException.class);
            assertThat(catchThrowable(() -> c.things().createKeyed(CreateThing.LAMP.extra("name", "twice"))))
                    .isInstanceOf(IllegalArgumentException.class);
            return c.things().act("t1");
        });

        assertThat(thing.id()).isEqualTo("t1");
        assertRequests(1);
    }

    @Test
    void withResponseAndAsyncUseTheKey() throws Exception {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();

        client.withIdempotencyKey("k1", c -> c.withResponse(d -> d.things().act("t1")));
        client.<CompletableFuture<Thing>>withIdempotencyKey(
                        "k2", c -> c.async(d -> d.things().act("t1")))
                .get(20, TimeUnit.SECONDS);

        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("k1");
        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("k2");
    }
}
