package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.NotFoundException;
import io.paylinks.core.error.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An action with an undocumented response. */
class AcknowledgedTest extends ServerTest {

    private static Acknowledged act(ThingsClient client) {
        return client.exchange
                .resource("things", Acknowledged.class)
                .post("ping", "/things/ping")
                .send();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "true", "\"ok\""})
    void acceptsAnEmptyOrNonObjectBody(String body) {
        enqueue(200, body);

        assertThat(act(client()).extra()).isEmpty();
        assertRequests(1);
    }

    @Test
    void returnsTheFieldsOfTheBody() {
        enqueue(200, "{\"ok\":true,\"at\":null}");

        Map<String, Object> extra = act(client()).extra();

        assertThat(extra).containsOnlyKeys("ok", "at").containsEntry("ok", true);
        assertRequests(1);
    }

    @Test
    void htmlIsADecodingException() {
        enqueue(200, "<html>");
        ThingsClient client = client();

        DecodingException failure = catchThrowableOfType(DecodingException.class, () -> act(client));

        assertRequests(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void notFoundIsThrown() {
        enqueue(404, "{\"error\":{}}");
        ThingsClient client = client();

        assertThat(catchThrowable(() -> act(client))).isInstanceOf(NotFoundException.class);
        assertRequests(1);
    }
}
