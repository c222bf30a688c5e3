package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.UnexpectedStatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that OkHttp treats as failures, and text that looks like JSON. */
class UnusualResponseTest extends ServerTest {

    @ParameterizedTest
    @EnumSource
    void a407FromTheOriginIsAResponse(Kind kind) {
        enqueue(json(407, "{\"error\":{\"code\":\"no_proxy_here\"}}"));
        ThingsClient client = client();

        UnexpectedStatusException failure =
                catchThrowableOfType(UnexpectedStatusException.class, () -> kind.call(client));

        assertThat(failure.status()).isEqualTo(407);
        assertThat(failure.code()).isEqualTo("no_proxy_here");
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertRequests(1);
    }

    @Test
    void a204WithAContentLengthIsASuccess() throws IOException {
        RawServer raw = closing(new RawServer(Reaction.bytes(
                "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello".getBytes(StandardCharsets.UTF_8))));
        ThingsClient client = closing(builder().baseUrl(raw.url()).build());

        ApiResponse<Deleted> deleted = client.withResponse(c -> c.things().delete("t1"));

        assertThat(deleted.value()).isEqualTo(new Deleted(Map.of()));
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.attempts()).isEqualTo(1);
        assertThat(raw.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"502 Bad Gateway", "502", "1.5e3 x"})
    void textThatBeginsWithANumberIsNotJson(String text) {
        enqueue(200, text);
        enqueue(200, text);
        ThingsClient client = client();

        DecodingException create = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));
        DecodingException delete = catchThrowableOfType(
                DecodingException.class, () -> client.things().delete("t1"));

        assertThat(create.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(delete.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(create.body()).isEqualTo(text);
        assertRequests(2);
    }
}
