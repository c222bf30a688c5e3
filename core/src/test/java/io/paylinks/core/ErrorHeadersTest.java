package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.error.ErrorResponse;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of an error response, as its exception reports them. */
class ErrorHeadersTest extends ServerTest {

    private ApiException failure(MockResponse response) {
        enqueue(response);
        ThingsClient client = client().with(o -> o.maxRetries(0));
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> client.things().get("t1"));
        assertRequests(1);
        return failure;
    }

    @Test
    void headerNamesAreCaseInsensitive() {
        ApiException failure = failure(json(400, "{}").addHeader("X-Many", "1").addHeader("x-many", "2"));

        assertThat(failure.headers().get("X-MANY")).containsExactly("1", "2");
        assertThat(failure.headers()).containsKey("content-type").doesNotContainKey("nothing");
    }

    @Test
    void headersCannotBeChanged() {
        ApiException failure = failure(json(400, "{}").addHeader("X-Many", "1"));

        assertThat(catchThrowable(() -> failure.headers().clear())).isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(() -> failure.headers().get("X-Many").add("2")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"X-Request-Id, r1", "x-request-id, r1", "Request-Id, r1"})
    void theRequestIdIsReadFromTheHeader(String name, String id) {
        ApiException failure = failure(json(400, "{}").setHeader(name, id));

        assertThat(failure.requestId()).isEqualTo(id);
        assertThat(failure).hasMessageContaining("(request r1)");
    }

    @Test
    void theRequestIdOfTheBodyTakesPrecedence() {
        ApiException failure =
                failure(json(400, "{\"error\":{\"request_id\":\"r2\"}}").setHeader("X-Request-Id", "r1"));

        assertThat(failure.requestId()).isEqualTo("r2");
    }

    @Test
    void theRequestIdIsNullIfAbsent() {
        assertThat(failure(json(400, "{}")).requestId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-"})
    void theRateLimitIsRead(String prefix) {
        ApiException failure = failure(json(400, "{}")
                .setHeader(prefix + "RateLimit-Limit", "1000")
                .setHeader(prefix + "RateLimit-Remaining", "0")
                .setHeader(prefix + "RateLimit-Reset", "60"));

        assertThat(failure.rateLimit()).isEqualTo(new RateLimit(1000L, 0L, FakeTiming.START.plusSeconds(60)));
    }

    @Test
    void aPartialRateLimitIsRead() {
        ApiException failure = failure(json(400, "{}").setHeader("RateLimit-Remaining", "3"));

        assertThat(failure.rateLimit()).isEqualTo(new RateLimit(null, 3L, null));
    }

    @Test
    void aLargeRateLimitIsRead() {
        ApiException failure = failure(json(400, "{}").setHeader("RateLimit-Limit", "999999999999999999"));

        assertThat(failure.rateLimit().limit()).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "99999999999999999999", "100, 100;w=60"})
    void anInvalidRateLimitIsIgnored(String value) {
        ApiException failure = failure(json(400, "{}").setHeader("RateLimit-Limit", value));

        assertThat(failure.rateLimit()).isEqualTo(new RateLimit(null, null, null));
    }

    @Test
    void theRateLimitIsNullIfAbsent() {
        assertThat(failure(json(400, "{}")).rateLimit()).isNull();
    }

    @Test
    void toStringShowsNoBodyAndNoHeader() {
        ApiError error = failure(json(400, "{\"error\":{\"code\":\"c\"},\"name\":\"Jane\"}"))
                .error();

        assertThat(error.toString()).contains("code=c").doesNotContain("Jane");
        ErrorResponse response =
                new ErrorResponse(400, Map.of("X", List.of("Jane")), "Jane", error, "r1", null, null, null);
        assertThat(response.toString()).contains("400", "r1").doesNotContain("Jane");
    }
}
