package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call sends exactly its request, once, and returns what the answer says. */
class EveryCallTest extends GoCardlessServerTest {

    static Stream<Call> calls() {
        return Calls.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void sendsItsRequestOnceAndReadsTheAnswer(Call call) {
        answer(call.status, call.answer);

        Object value = call.run.apply(client());

        assertThat(value instanceof Page<?> page ? page.items() : value).isEqualTo(call.expected);
        assertRequests(1);
        RecordedRequest request = taken();
        String[] target = request.getPath().split("\\?", 2);
        assertThat(request.getMethod() + " " + target[0]).isEqualTo(call.method + " " + call.path);
        assertThat(target.length == 1 ? List.of() : decoded(target[1])).containsExactlyInAnyOrderElementsOf(call.query);
        assertThat(request.getPath()).doesNotContain("[", "]", ",");
        assertBody(request, call);
        assertHeaders(request);
    }

    private static List<String> decoded(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                .toList();
    }

    private static void assertBody(RecordedRequest request, Call call) {
        String body = request.getBody().readUtf8();
        if (call.body == null) {
            assertThat(body).isEmpty();
            assertThat(request.getHeader("Content-Type")).isNull();
        } else {
            assertThat(Fixture.tree(body)).isEqualTo(Fixture.tree(call.body));
            assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        }
    }

    private static void assertHeaders(RecordedRequest request) {
        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer token-1");
        assertThat(request.getHeaders().values("GoCardless-Version")).containsExactly("2015-07-06");
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().values("User-Agent"))
                .singleElement()
                .asString()
                .matches("paylinks-gocardless/\\S+ \\(Java [^)]+\\)");
        List<String> keys = request.getHeaders().values("Idempotency-Key");
        if (request.getMethod().equals("POST")) {
            assertThat(keys)
                    .singleElement()
                    .satisfies(key -> assertThat(UUID.fromString(key)).hasToString(key));
        } else {
            assertThat(keys).isEmpty();
        }
    }
}
