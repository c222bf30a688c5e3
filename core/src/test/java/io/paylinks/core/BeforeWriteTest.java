package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider can run a check before each write and reject the write. */
class BeforeWriteTest extends ServerTest {

    @ParameterizedTest
    @EnumSource
    void runsOncePerWriteAndNeverForReads(Kind kind) {
        enqueue(500, "{}");
        enqueue(200, THING);
        AtomicInteger invocations = new AtomicInteger();
        ThingsClient.Builder builder = builder();
        builder.beforeWrite(exchange -> invocations.incrementAndGet());
        ThingsClient client = closing(builder.build());

        assertThat(catchThrowable(() -> kind.call(client)) == null).isEqualTo(kind.replayable);

        assertThat(invocations).hasValue(kind.isRead() ? 0 : 1);
        assertRequests(kind.replayable ? 2 : 1);
    }

    @Test
    void aRejectedWriteIsNotSent() {
        IllegalStateException rejection = new IllegalStateException("not in production");
        ThingsClient.Builder builder = builder();
        builder.beforeWrite(exchange -> {
            throw rejection;
        });
        ThingsClient client = closing(builder.build());

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP)))
                .isSameAs(rejection);

        assertRequests(0);
    }

    @Test
    void itsReadsDoNotCarryTheIdempotencyKeyOfTheWrite() {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient.Builder builder = builder();
        builder.beforeWrite(exchange -> exchange.resource("things", Thing.class)
                .envelope("thing")
                .get("get", Things.ONE, "t0")
                .send());
        ThingsClient client = closing(builder.build());

        client.<Thing>withIdempotencyKey("k1", c -> c.things().createKeyed(CreateThing.LAMP));

        assertRequests(2);
        RecordedRequest checkRequest = takeRequest();
        assertThat(checkRequest.getRequestLine()).startsWith("GET /things/t0 ");
        assertThat(checkRequest.getHeader("Idempotency-Key")).isNull();
        assertThat(takeRequest().getHeader("Idempotency-Key")).isEqualTo("k1");
    }
}
