package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.UnexpectedStatusException;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects are reported and not followed. */
class RedirectTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308})
    void redirectsAreNotFollowed(int status) {
        for (Kind kind : Kind.values()) {
            always(new MockResponse().setResponseCode(status).setHeader("Location", "/elsewhere"));
            int before = server.getRequestCount();
            ThingsClient client = client();

            UnexpectedStatusException failure =
                    catchThrowableOfType(UnexpectedStatusException.class, () -> kind.call(client));

            assertThat(server.getRequestCount() - before).as(kind.name()).isEqualTo(1);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.headers().get("location")).containsExactly("/elsewhere");
            assertThat(failure.outcome()).isEqualTo(kind.ambiguousOutcome());
        }
    }
}
