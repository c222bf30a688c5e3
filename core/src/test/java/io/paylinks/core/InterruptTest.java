package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.internal.Timing;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An interrupt ends a wait immediately, and the interrupt flag is preserved. */
@Timeout(60)
class InterruptTest extends ServerTest {

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void anInterruptEndsAWaitImmediately() throws Exception {
        always(json(429, "{}").setHeader("Retry-After", "80"));
        ThingsClient client = closing(builder().timing(Timing.SYSTEM).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> client.things().get("t1")));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        takeRequest();

        // The interrupt may arrive during the attempt or the wait: neither a second attempt nor the full wait follows.
        caller.interrupt();
        caller.join(20_000);

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(CallException.class);
        assertThat(flag.get()).isTrue();
        assertRequests(1);
    }

    /** OkHttp 4.12 connects on the caller's thread, where only the timeout ends the attempt, not an interrupt. */
    @Test
    @DisabledIf("isOnOkHttp4")
    void anInterruptEndsAConnectionAttemptImmediately() throws Exception {
        HangingSocketFactory sockets = new HangingSocketFactory();
        OkHttpClient http = new OkHttpClient.Builder().socketFactory(sockets).build();
        ThingsClient client =
                closing(builder().httpClient(http).timing(Timing.SYSTEM).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> client.things().create(CreateThing.LAMP)));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(sockets.connecting.await(20, TimeUnit.SECONDS)).isTrue();

        caller.interrupt();
        caller.join(20_000);

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("was interrupted");
        assertThat(((ConnectionException) thrown.get()).outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(flag.get()).isTrue();
        assertRequests(0);
    }

    @Test
    void anInterruptedWaitThrowsTheFailureBeforeIt() {
        always(json(429, "{}").setHeader("Retry-After", "80"));
        timing.duringWaits = wait -> {
            throw new InterruptedException();
        };
        ThingsClient client = client();

        RateLimitException failure = catchThrowableOfType(
                RateLimitException.class, () -> client.things().create(CreateThing.LAMP));

        assertRequests(1);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedThreadSendsAtMostOnce(Kind kind) {
        always(json(500, "{}"));
        ThingsClient client = client();
        Thread.currentThread().interrupt();

        CallException failure = catchThrowableOfType(CallException.class, () -> kind.call(client));

        assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }
}
