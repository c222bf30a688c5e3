package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.internal.Timing;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The delay before a retry. */
class BackoffTest extends ServerTest {

    private void failRepeatedly(int times, MockResponse response) {
        for (int i = 0; i < times; i++) {
            enqueue(response.clone());
        }
        ThingsClient client = client().with(o -> o.maxRetries(times - 1));
        assertThat(catchThrowable(() -> client.things().get("t1"))).isNotNull();
        assertRequests(times);
    }

    private static List<Duration> millis(long... waits) {
        return LongStream.of(waits).mapToObj(Duration::ofMillis).toList();
    }

    @Test
    void delaysDoubleUpToTheMaximum() {
        timing.random = 1;

        failRepeatedly(8, json(500, "{}"));

        assertThat(timing.waits).isEqualTo(millis(500, 1000, 2000, 4000, 8000, 8000, 8000));
    }

    @Test
    void fullJitterCanReduceDelaysToZero() {
        timing.random = 0;

        failRepeatedly(8, json(500, "{}"));

        assertThat(timing.waits).containsOnly(Duration.ZERO).hasSize(7);
    }

    @Test
    void jitterScalesTheDelay() {
        timing.random = 0.25;

        failRepeatedly(4, json(500, "{}"));

        assertThat(timing.waits).isEqualTo(millis(125, 250, 500));
    }

    @ParameterizedTest
    @CsvSource({"429, 2", "503, 2", "429, 0", "503, 1.5"})
    void retryAfterIsHonouredFor429And503(int status, String seconds) {
        failRepeatedly(2, json(status, "{}").setHeader("Retry-After", seconds));

        assertThat(timing.waits).containsExactly(Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000)));
    }

    @Test
    void jitterIsAddedToRetryAfterAndNeverSubtracted() {
        timing.random = 1;

        failRepeatedly(2, json(429, "{}").setHeader("Retry-After", "2"));

        assertThat(timing.waits).isEqualTo(millis(2250));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 504})
    void retryAfterOfOtherStatusesDoesNotAffectTheDelay(int status) {
        timing.random = 1;

        failRepeatedly(2, json(status, "{}").setHeader("Retry-After", "2"));

        assertThat(timing.waits).isEqualTo(millis(500));
    }

    @Test
    void defaultRandomIsBetween0And1() {
        List<Double> drawn = DoubleStream.generate(Timing.SYSTEM.random())
                .limit(1000)
                .boxed()
                .toList();

        assertThat(drawn).allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
        assertThat(drawn).anySatisfy(each -> assertThat(each).isLessThan(0.2));
        assertThat(drawn).anySatisfy(each -> assertThat(each).isGreaterThan(0.8));
    }
}
