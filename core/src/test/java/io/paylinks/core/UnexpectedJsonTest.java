package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A successful response whose body is not JSON of the expected value causes a DecodingException. */
class UnexpectedJsonTest extends ServerTest {

    static Stream<String> unexpectedBodies() {
        return Stream.of(
                "[]",
                "[1]",
                "[{\"id\":\"t1\"}]",
                "7",
                "-1.5e3",
                "true",
                "\"\"",
                "\"text\"",
                "null",
                "{\"thing\":null}",
                "{\"thing\":7}",
                "{\"thing\":\"t1\"}",
                "{\"thing\":[]}",
                "{\"thing\":[{\"id\":\"t1\"}]}",
                "{\"thing\":true}",
                "{\"thing\":{\"count\":" + "9".repeat(2000) + "}}",
                "{\"thing\":{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}}",
                "{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + ",\"thing\":{}}",
                "{\"thing\":" + "{\"a\":".repeat(2000) + "1" + "}".repeat(2000) + "}",
                "{thing:{}}",
                "{'thing':{}}",
                "{\"thing\":{\"id\":\"t1\",}}",
                "{\"thing\":{\"id\":\"a\nb\"}}",
                "{\"thing\":{\"id\":\"\\x\"}}",
                "{\"thing\":{\"id\":NaN}}",
                "{\"thing\":{\"id\":01}}",
                "{\"thing\" 7}",
                "// comment\n{}",
                "\u0000\u0000\u0000\u0000",
                "<html>",
                "OK");
    }

    @ParameterizedTest
    @MethodSource("unexpectedBodies")
    void aReadWithAnUnexpectedBodyIsADecodingException(String body) {
        always(json(200, body));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.getMessage())
                .startsWith("GET /things/t1: 200, but its ")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @MethodSource("unexpectedBodies")
    void aWriteWithAnUnexpectedBodyIsADecodingException(String body) {
        always(json(200, body));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().createKeyed(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.outcome()).isIn(Outcome.APPLIED, Outcome.UNKNOWN);
        assertThat(failure.body()).isEqualTo(body);
    }

    static Stream<String> unreadableValues() {
        return Stream.of(
                "{\"thing\":{\"id\":{}}}",
                "{\"thing\":{\"status\":{}}}",
                "{\"thing\":{\"status\":[{}]}}",
                "{\"thing\":{\"amount\":{}}}",
                "{\"thing\":{\"amount\":\"much\"}}",
                "{\"thing\":{\"amount\":true}}",
                "{\"thing\":{\"when\":{}}}",
                "{\"thing\":{\"when\":-9223372036854775808}}",
                "{\"thing\":{\"count\":10.5}}",
                "{\"thing\":{\"count\":1e99}}",
                "{\"thing\":{\"tags\":{}}}",
                "{\"thing\":{\"tags\":[[]]}}",
                "{\"thing\":{\"metadata\":[]}}",
                "{\"thing\":{\"metadata\":\"a\"}}");
    }

    @ParameterizedTest
    @MethodSource("unreadableValues")
    void anUnreadableValueIsNoFailure(String body) {
        enqueue(200, body);
        enqueue(200, body);
        ThingsClient client = client();

        Thing read = client.things().get("t1");
        Thing written = client.things().create(CreateThing.LAMP);

        assertThat(read).isEqualTo(written);
        assertThat(ThingsProvider.JSON.tree(read).properties())
                .containsAll(ThingsProvider.JSON.tree(read.extra()).properties());
        assertRequests(2);
    }

    @Test
    void invalidUtf8IsADecodingException() {
        byte[] body = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        always(json(200, "").setBody(new Buffer().write(body)));
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().get("t1"))).isInstanceOf(DecodingException.class);
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE"})
    void otherUnicodeEncodingsAreRead(String charset) {
        enqueue(json(200, "").setBody(new Buffer().writeString(THING, java.nio.charset.Charset.forName(charset))));
        ThingsClient client = client();

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        enqueue(200, "\uFEFF" + THING);
        ThingsClient client = client();

        assertThat(client.things().get("t1").id()).isEqualTo("t1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyBodyIsReported(String body) {
        always(json(200, body));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertRequests(1);
        assertThat(failure).hasMessage("GET /things/t1: 200, but its body is empty");
    }

    @Test
    void aWriteWithA204IsUnknown() {
        always(new MockResponse().setResponseCode(204));
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.status()).isEqualTo(204);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void rawCallsAreReadAsMapsAndLists() {
        enqueue(200, "{\"a\":[1,2.50,null]}");
        enqueue(200, "[1]");
        ThingsClient client = client();

        assertThat(client.send("GET", "/any", Map.class))
                .isEqualTo(Map.of("a", Arrays.asList(1, new BigDecimal("2.50"), null)));
        assertThat(client.send("GET", "/any", List.class)).isEqualTo(List.of(1));
        assertRequests(2);
    }
}
