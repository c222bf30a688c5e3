package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.internal.Resource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids are encoded as a single path segment. */
class PathTest extends ServerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    t1                                   | t1
                    a/b                                  | a%2Fb
                    a?b=c                                | a%3Fb=c
                    'a#b'                                | a%23b
                    'a b'                                | a%20b
                    ' a '                                | %20a%20
                    %2e                                  | %252e
                    %2e%2E                               | %252e%252E
                    %2F                                  | %252F
                    100%                                 | 100%25
                    ...                                  | ...
                    ..a                                  | ..a
                    a\\b                                 | a%5Cb
                    a;b,c:d@e!$&'()*+=~                  | a;b,c:d@e!$&'()*+=~
                    {thing_id}                           | %7Bthing_id%7D
                    <a>                                  | %3Ca%3E
                    ä                                    | %C3%A4
                    معرّف                                  | %D9%85%D8%B9%D8%B1%D9%91%D9%81
                    😀                                   | %F0%9F%98%80
                    """)
    void idsAreEncoded(String id, String segment) {
        enqueue(200, THING);
        enqueue(200, THING);
        ThingsClient client = client();

        client.things().get(id);
        client.things().act(id);

        assertRequests(2);
        assertThat(takeRequest().getPath()).isEqualTo("/things/" + segment);
        assertThat(takeRequest().getPath()).isEqualTo("/things/" + segment + "/actions/act");
    }

    @ParameterizedTest
    @CsvSource({"'\n', %0A", "'a\r\nHost: b', a%0D%0AHost:%20b", "'\u0000', %00", "'\t..', %09.."})
    void controlCharactersAreEncoded(String id, String segment) {
        enqueue(200, THING);
        ThingsClient client = client();

        assertThat(
                        id.isBlank()
                                ? catchThrowable(() -> client.things().get(id))
                                : client.things().get(id))
                .isNotNull();

        if (!id.isBlank()) {
            assertThat(takeRequest().getPath()).isEqualTo("/things/" + segment);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "\n", "\u2003", ".", ".."})
    void invalidIdsAreRejected(String id) {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.things().get(id)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("thing_id must not be ");
        assertThat(catchThrowable(() -> client.things().delete(id))).isInstanceOf(IllegalArgumentException.class);

        assertRequests(0);
    }

    @Test
    void aPathCanContainSeveralIds() {
        enqueue(200, "{}");
        ThingsClient client = client();

        Resource<Deleted> parts = client.exchange.resource("parts", Deleted.class);
        parts.get("get", "/a/{first_id}/{second_id}/b/{third_id}/c", "1/", "/2", "3")
                .send();

        assertThat(takeRequest().getPath()).isEqualTo("/a/1%2F/%2F2/b/3/c");
        assertThat(catchThrowable(() -> parts.get("get", "/a/{first_id}/{second_id}", "1", "..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("second_id must not be \"..\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proxy/v1", "/proxy/v1/"})
    void thePathPrefixOfTheBaseUrlIsPreserved(String prefix) {
        enqueue(200, THING);
        enqueue(200, "{}");
        ThingsClient client = closing(builder().baseUrl(url() + prefix).build());

        client.things().get("t1");
        client.send("GET", "/raw?a=b", Map.class);

        assertThat(takeRequest().getPath()).isEqualTo("/proxy/v1/things/t1");
        assertThat(takeRequest().getPath()).isEqualTo("/proxy/v1/raw?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things", "/things/", "/a%2Fb/c", "/a?b=c&b=d%20e&f", "/a%20b?c=%2B+%26", "/"})
    void rawPathsAreSentUnchanged(String path) {
        enqueue(200, "{}");
        ThingsClient client = client();

        client.send("GET", path, Map.class);

        assertThat(takeRequest().getPath()).isEqualTo(path);
        assertRequests(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "things", "https://evil.example/", "/things/{id}"})
    void invalidRawPathsAreRejected(String path) {
        ThingsClient client = client();

        assertThat(catchThrowable(() -> client.send("GET", path, Map.class)))
                .isInstanceOf(IllegalArgumentException.class);

        assertRequests(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/a", "/@evil.example/a", "/:80/a"})
    void rawPathsNeverChangeTheHost(String path) {
        enqueue(200, "{}");
        ThingsClient client = client();

        client.send("GET", path, Map.class);

        assertThat(takeRequest().getHeader("Host")).isEqualTo("127.0.0.1:" + server.getPort());
        assertRequests(1);
    }
}
