package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"get", "HEAD", "", "POST "})
    void otherMethodsAreRejected(String method) {
        assertThatIllegalArgumentException().isThrownBy(() -> client().send(method, "/things", Map.class));

        assertRequests(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "things",
                "",
                "/{id}",
                "/../x",
                "/a/..",
                "/a/./b",
                "/a/%2e%2E/b",
                "/a/..?b=1",
                "/a\\..\\..\\b",
                "\\..",
                "/a\\b",
                "/.\t./b",
                "/.\n%2e/b",
                "/%2e",
                "/a/%2E%2e",
                "/%2e./..",
                "/a/.\r.",
                "/\u0000",
                "/a?x=\n1"
            })
    void pathsOutsideTheBaseUrlAreRejected(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> client().send("GET", path, Map.class));

        assertRequests(0);
    }

    @Test
    void pathsOutsideAPrefixOfTheBaseUrlAreRejected() {
        for (String prefix : new String[] {"/v1", "/v1/"}) {
            enqueue(200, "{}");
            ThingsClient client = closing(builder().baseUrl(url() + prefix).build());

            client.send("GET", "/things/t1?a=/../b", Map.class);

            assertThat(takeRequest().getPath()).isEqualTo("/v1/things/t1?a=/../b");
            assertThatIllegalArgumentException().isThrownBy(() -> client.send("GET", "/a\\..\\..\\b", Map.class));
            assertThatIllegalArgumentException().isThrownBy(() -> client.send("GET", "/../v2", Map.class));
        }
        assertRequests(2);
    }

    @Test
    void messagesContainNoLineBreaks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().send("GET\nX", "/", Map.class))
                .withMessageNotContaining("\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().send("GET", "a\r\nb", Map.class))
                .withMessageNotContaining("\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().with(o -> o.header("a\nb", "c")))
                .withMessageNotContaining("\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().things().get("\n"))
                .withMessage("thing_id must not be blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things/a.b",
                "/things/...",
                "/things?q=../x",
                "/.well-known/x",
                "/",
                "/a/",
                "/a//b",
                "/a%2Fb",
                "/..a"
            })
    void dotsWithinSegmentsAreAccepted(String path) {
        enqueue(200, "{\"a\":1}");

        assertThat(client().send("GET", path, Map.class)).isEqualTo(Map.of("a", 1));

        assertThat(takeRequest().getPath()).isEqualTo(path);
        assertRequests(1);
    }

    @Test
    void aBodyIsSentOnlyIfPresent() {
        enqueue(200, "{}");
        enqueue(200, "{}");

        client().send("POST", "/things/t1/close", Map.class);
        client().send("POST", "/things", Map.of("a", 1), Map.class);

        assertThat(takeRequest().getBody().readUtf8()).isEmpty();
        assertThat(takeRequest().getBody().readUtf8()).isEqualTo("{\"a\":1}");
        assertRequests(2);
    }
}
