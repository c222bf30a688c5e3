package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider may look before each write, and refuse it. */
class BeforeWriteTest extends ServerTest {

    @ParameterizedTest
    @EnumSource
    void isAskedOnceBeforeEachWriteAndBeforeNoRead(Kind kind) {
        enqueue(500, "{}");
        enqueue(200, THING);
        AtomicInteger asked = new AtomicInteger();
        ThingsClient.Builder builder = builder();
        builder.beforeWrite(exchange -> asked.incrementAndGet());
        ThingsClient client = closing(builder.build());

        assertThat(catchThrowable(() -> kind.call(client)) == null).isEqualTo(kind.replayable);

        assertThat(asked).hasValue(kind.reads() ? 0 : 1);
        assertRequests(kind.replayable ? 2 : 1);
    }

    @Test
    void aWriteThatIsRefusedIsNotSent() {
        IllegalStateException refusal = new IllegalStateException("not in production");
        ThingsClient.Builder builder = builder();
        builder.beforeWrite(exchange -> {
            throw refusal;
        });
        ThingsClient client = closing(builder.build());

        assertThat(catchThrowable(() -> client.things().create(CreateThing.LAMP)))
                .isSameAs(refusal);

        assertRequests(0);
    }

    @Test
    void itReadsWithoutTheKeyOfTheWrite() {
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
        RecordedRequest look = taken();
        assertThat(look.getRequestLine()).startsWith("GET /things/t0 ");
        assertThat(look.getHeader("Idempotency-Key")).isNull();
        assertThat(taken().getHeader("Idempotency-Key")).isEqualTo("k1");
    }
}
