package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.ServerException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promises over HTTP/2, whose connections carry many requests and refuse single ones. */
class Http2Test extends ServerTest {
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;

    private ThingsClient client;

    @BeforeEach
    void speakHttp2() {
        List<Protocol> protocols = List.of(Protocol.H2_PRIOR_KNOWLEDGE);
        server.setProtocols(protocols);
        OkHttpClient http = new OkHttpClient.Builder().protocols(protocols).build();
        client = closing(builder().httpClient(http).build());
    }

    private static MockResponse reset(int code) {
        return new MockResponse()
                .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                .setHttp2ErrorCode(code);
    }

    @Test
    void valueComesBack() {
        answer(200, THING);

        Thing thing = client.things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        if (!isOnOkHttp4()) { // whose server says HTTP/1.1 there
            assertThat(taken().getRequestLine()).endsWith("HTTP/2");
        }
        assertRequests(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusedStreamDidNotRunAndIsTriedAgain(Kind kind) {
        answer(reset(REFUSED_STREAM)); // the server may do so twice: it looks at its queue before it takes from it
        answer(200, THING);
        answer(200, THING);

        assertThat(kind.call(client)).isNotNull();

        assertThat(timing.waits).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void resetStreamMayHaveRun(Kind kind) {
        always(reset(CANCEL));

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> kind.call(client));

        assertThat(failure.attempts()).isEqualTo(kind.replayable ? 3 : 1);
        assertThat(failure.outcome()).isEqualTo(kind.unsure());
    }

    @ParameterizedTest
    @EnumSource
    void retryAfterZeroWakesNoOneBelow(Kind kind) {
        always(json(503, "{}").setHeader("Retry-After", "0"));
        ThingsClient once = client.with(o -> o.maxRetries(0));

        ServerException failure = catchThrowableOfType(ServerException.class, () -> kind.call(once));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(kind.unsure());
    }

    @Test
    void writeAfterAReadSharesTheConnection() {
        answer(200, THING);
        answer(200, THING);
        client.things().get("t1");

        client.things().create(CreateThing.LAMP);

        assertThat(taken().getSequenceNumber()).isZero();
        assertThat(taken().getSequenceNumber()).isEqualTo(1);
    }
}
