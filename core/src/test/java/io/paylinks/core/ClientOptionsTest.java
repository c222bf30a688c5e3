package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are checked when they are set, and derived clients leave the first alone. */
class ClientOptionsTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void timesMustBePositive(Duration time) {
        assertThat(catchThrowable(() -> builder().deadline(time))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> builder().attemptTimeout(time))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> builder().connectTimeout(time))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void retriesMustNotBeNegative() {
        assertThat(catchThrowable(() -> builder().maxRetries(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void defaultsAreAsDocumented() {
        ClientOptions options = ClientOptions.DEFAULTS;

        assertThat(options.deadline()).hasSeconds(90);
        assertThat(options.attemptTimeout()).hasSeconds(30);
        assertThat(options.maxRetries()).isEqualTo(2);
        assertThat(options.returnExisting()).isTrue();
        assertThat(options.headers()).isEmpty();
    }

    @Test
    void everySetterKeepsTheOthers() {
        ClientOptions options = ClientOptions.DEFAULTS
                .credentials(Credentials.bearer("token"))
                .deadline(Duration.ofSeconds(5))
                .attemptTimeout(Duration.ofSeconds(2))
                .maxRetries(7)
                .header("X-Own", "value")
                .returnExisting(false)
                .header("X-More", "value");

        assertThat(options.credentials()).isNotNull();
        assertThat(options.deadline()).hasSeconds(5);
        assertThat(options.attemptTimeout()).hasSeconds(2);
        assertThat(options.maxRetries()).isEqualTo(7);
        assertThat(options.headers()).containsOnlyKeys("X-Own", "X-More").containsKey("x-own");
        assertThat(options.returnExisting()).isFalse();
        assertThat(options.toString()).contains("X-Own").doesNotContain("value", "token");
    }

    @Test
    void aClientPrintsWhereItGoesAndNoSecret() {
        assertThat(client().toString())
                .startsWith("ThingsClient[" + url())
                .contains("deadline")
                .doesNotContain(TOKEN);
    }

    @Test
    void derivedClientsLeaveTheFirstAlone() {
        always(json(500, "{}"));
        enqueue(500, "{}");
        ThingsClient client = client();
        ThingsClient hasty = client.with(o -> o.maxRetries(0));

        assertThat(catchThrowable(() -> hasty.things().get("t1"))).isNotNull();
        assertRequests(1);
        assertThat(catchThrowable(() -> client.things().get("t1"))).isNotNull();
        assertRequests(4);
    }

    @Test
    void derivedClientsAddUp() {
        enqueue(500, "{}");
        ThingsClient client = client().with(o -> o.maxRetries(0)).with(o -> o.header("X-Own", "1"));

        assertThat(catchThrowable(() -> client.things().get("t1"))).isNotNull();

        assertRequests(1);
        assertThat(taken().getHeader("X-Own")).isEqualTo("1");
    }
}
