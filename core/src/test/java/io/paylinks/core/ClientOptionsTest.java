package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are validated when they are set, and derived clients do not change the original. */
class ClientOptionsTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void durationsMustBePositive(Duration time) {
        assertThat(catchThrowable(() -> builder().deadline(time))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> builder().attemptTimeout(time))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> builder().connectTimeout(time))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void maxRetriesMustNotBeNegative() {
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
    void everySetterPreservesTheOtherOptions() {
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
    void toStringShowsTheBaseUrlAndNoSecret() {
        assertThat(client().toString())
                .startsWith("ThingsClient[" + url())
                .contains("deadline")
                .doesNotContain(TOKEN);
    }

    @Test
    void derivedClientsDoNotChangeTheOriginal() {
        always(json(500, "{}"));
        enqueue(500, "{}");
        ThingsClient client = client();
        ThingsClient withoutRetries = client.with(o -> o.maxRetries(0));

        assertThat(catchThrowable(() -> withoutRetries.things().get("t1"))).isNotNull();
        assertRequests(1);
        assertThat(catchThrowable(() -> client.things().get("t1"))).isNotNull();
        assertRequests(4);
    }

    @Test
    void derivedClientsAccumulateOptions() {
        enqueue(500, "{}");
        ThingsClient client = client().with(o -> o.maxRetries(0)).with(o -> o.header("X-Own", "1"));

        assertThat(catchThrowable(() -> client.things().get("t1"))).isNotNull();

        assertRequests(1);
        assertThat(takeRequest().getHeader("X-Own")).isEqualTo("1");
    }
}
