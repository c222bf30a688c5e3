package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.WebhookException;
import io.paylinks.core.internal.error.Exceptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;

/** Exceptions can be serialized, for example for a log, a queue or another JVM. */
class SerializationTest extends ServerTest {

    @Test
    void anApiExceptionCanBeSerialized() throws Exception {
        always(json(
                        429,
                        "{\"error\":{\"code\":\"SLOW\",\"message\":\"slower\",\"fields\":[{\"path\":\"a.b\","
                                + "\"message\":\"bad\"}],\"deep\":[1,2.5,null,{\"x\":true}]}}")
                .setHeader("X-Request-Id", "req-1")
                .setHeader("Retry-After", "7")
                .setHeader("RateLimit-Limit", "100"));

        ApiException before = failureOf(ApiException.class);
        ApiException after = copyOf(before);

        assertThat(after).isExactlyInstanceOf(before.getClass()).hasMessage(before.getMessage());
        assertThat(after.status()).isEqualTo(429);
        assertThat(after.code()).isEqualTo("SLOW");
        assertThat(after.error()).isEqualTo(before.error());
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.headers()).isEqualTo(before.headers()).containsKey("x-request-id");
        assertThat(after.requestId()).isEqualTo("req-1");
        assertThat(after.retryAfter()).hasSeconds(7);
        assertThat(after.rateLimit()).isEqualTo(before.rateLimit());
        assertSameCall(after, before);
        assertThat(after.getSuppressed()).singleElement().isInstanceOf(ApiException.class);
    }

    @Test
    void aConnectionExceptionCanBeSerialized() throws Exception {
        always(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        ConnectionException before = failureOf(ConnectionException.class);
        ConnectionException after = copyOf(before);

        assertThat(after.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(after.idempotencyKey()).isNotBlank();
        assertThat(after.getCause()).isInstanceOf(IOException.class);
        assertSameCall(after, before);
    }

    @Test
    void aDecodingExceptionCanBeSerialized() throws Exception {
        enqueue(201, "{\"thing\":7}");

        DecodingException before = failureOf(DecodingException.class);
        DecodingException after = copyOf(before);

        assertThat(after.status()).isEqualTo(201);
        assertThat(after.body()).isEqualTo("{\"thing\":7}");
        assertSameCall(after, before);
    }

    @Test
    void otherExceptionsCanBeSerialized() throws Exception {
        assertThat(copyOf(Exceptions.webhook(WebhookException.Reason.STALE, "late"))
                        .reason())
                .isEqualTo(WebhookException.Reason.STALE);
        assertThat(copyOf(Exceptions.configuration("no key"))).hasMessage("no key");
    }

    private <E extends CallException> E failureOf(Class<E> type) {
        ThingsClient client = client().with(o -> o.maxRetries(1));
        return catchThrowableOfType(type, () -> client.things().createKeyed(CreateThing.LAMP));
    }

    private static void assertSameCall(CallException after, CallException before) {
        assertThat(after.operation()).isEqualTo("things.createKeyed");
        assertThat(after.attempts()).isEqualTo(before.attempts()).isPositive();
        assertThat(after.idempotencyKey()).isEqualTo(before.idempotencyKey());
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after).hasMessage(before.getMessage());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E copyOf(E exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (E) in.readObject();
        }
    }
}
