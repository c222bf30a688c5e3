package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.RawServer.Reaction;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Successful responses that cannot be read: a read is retried if its response is truncated, a write never is. */
class TruncatedResponseTest extends ServerTest {
    private static final String WHOLE =
            "{\"thing\":{\"id\":\"t1é\",\"amount\":12.50,\"open\":true,\"name\":null,\"tags\":[\"a\\u0041\"]}}";

    private RawServer raw;

    private ThingsClient clientOf(Reaction... reactions) throws IOException {
        raw = closing(new RawServer(reactions));
        return closing(builder().baseUrl(raw.url()).build());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GET", "RAW_GET"},
            mode = Mode.EXCLUDE)
    void aWriteWithTruncatedJsonIsApplied(Kind kind) throws IOException {
        ThingsClient client = clientOf(Reaction.truncated(200, "{\"id\":\"t1\",\"na"));

        DecodingException failure = catchThrowableOfType(DecodingException.class, () -> kind.call(client));

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"id\":\"t1\",\"na");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure).hasMessageContaining("truncated").hasMessageContaining("do not retry");
    }

    @Test
    void aWriteWithTruncatedJsonWithoutALengthIsApplied() throws IOException {
        ThingsClient client = clientOf(Reaction.untilClosed(201, "{\"thing\":{\"id\":\"t1\""));

        DecodingException failure = createFails(client);

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"thing\":{\"id\":\"t1\"");
    }

    @Test
    void aWriteWithoutAnyOfItsBodyIsUnknown() throws IOException {
        ThingsClient client = clientOf(Reaction.truncated(200, ""));

        DecodingException failure = createFails(client);

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.body()).isEmpty();
    }

    @Test
    void aWriteWithATruncatedChunkIsApplied() throws IOException {
        ThingsClient client = clientOf(
                Reaction.bytes(utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"id\":\"t1\"")));

        DecodingException failure = createFails(client);

        assertThat(raw.requests).hasSize(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"id\":\"t1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~<html>Bad gateway</html>~ | UNKNOWN
                    ~OK~                       | UNKNOWN
                    ~~                         | UNKNOWN
                    ~  ~                       | UNKNOWN
                    ~null~                     | APPLIED
                    ~{"thing":null}~           | APPLIED
                    ~[]~                       | APPLIED
                    ~"text"~                   | APPLIED
                    ~{"thing":[1]}~            | APPLIED
                    ~{"thing":true}~           | APPLIED
                    """)
    void aWriteWithAnUnexpectedBodyIsNotRetried(String body, Outcome outcome) {
        enqueue(200, body);
        ThingsClient client = client();

        DecodingException failure = createFails(client);

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.body()).isEqualTo(body);
    }

    @Test
    void anUnreadableBodyIsRetainedUpTo256KiB() {
        String body = "{\"thing\":[{\"name\":\"" + "x".repeat(300 * 1024) + "\"}]}";
        enqueue(200, body);
        ThingsClient client = client();

        DecodingException failure = createFails(client);

        assertRequests(1);
        assertThat(failure.body()).isEqualTo(body.substring(0, 256 * 1024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"thing\":{\"id\":\"t1\",\"na", "{", ""})
    void aTruncatedReadIsRetried(String beginning) throws IOException {
        ThingsClient client = clientOf(Reaction.truncated(200, beginning), Reaction.respond(200, THING));

        Thing thing = client.things().get("t1");

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(2);
    }

    static IntStream truncatedLengths() {
        return IntStream.range(1, utf8(WHOLE).length - 1);
    }

    @ParameterizedTest
    @MethodSource("truncatedLengths")
    void aReadTruncatedAnywhereWithoutALengthIsRetried(int length) throws IOException {
        byte[] beginning = Arrays.copyOf(utf8(WHOLE), length);
        ThingsClient client = clientOf(
                Reaction.bytes(utf8(Reaction.head(200, "Connection: close")), beginning), Reaction.respond(200, WHOLE));

        Thing thing = client.things().get("t1");

        assertThat(thing.id()).isEqualTo("t1é");
        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void aReadThatIsAlwaysTruncatedReportsItsStatus() throws IOException {
        ThingsClient client = clientOf(Reaction.truncated(200, "{\"thing\":{"));

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client.things().get("t1"));

        assertThat(raw.requests).hasSize(3);
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aTruncatedListIsRetried() throws IOException {
        ThingsClient client = clientOf(
                Reaction.untilClosed(200, "{\"things\":[{\"id\":\"a\"},"),
                Reaction.untilClosed(200, "[{\"id\":\"a\"}"),
                Reaction.respond(200, "{\"things\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"));

        Page<Thing> page = client.things().list();

        assertThat(page.items()).extracting(Thing::id).containsExactly("a", "b");
        assertThat(raw.requests).hasSize(3);
    }

    @Test
    void truncationAfterTheValueIsIgnored() throws IOException {
        ThingsClient client = clientOf(Reaction.truncated(200, THING));

        Thing thing = client.things().create(CreateThing.LAMP);

        assertThat(thing.id()).isEqualTo("t1");
        assertThat(raw.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "true", "\"deleted\"", "{\"thing\":null}"})
    void aDeletionAcceptsAnyJsonOrNoBody(String body) {
        enqueue(200, body);
        ThingsClient client = client();

        Deleted deleted = client.things().delete("t1");

        assertThat(deleted).isNotNull();
        assertRequests(1);
    }

    private static DecodingException createFails(ThingsClient client) {
        return catchThrowableOfType(
                DecodingException.class, () -> client.things().create(CreateThing.LAMP));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
