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

/** An interrupt ends a wait at once and is not swallowed. */
@Timeout(60)
class InterruptTest extends ServerTest {

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void aWaitEndsAtOnce() throws Exception {
        always(json(429, "{}").setHeader("Retry-After", "80"));
        ThingsClient client = closing(builder().timing(Timing.SYSTEM).build());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> client.things().get("t1")));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        taken();

        // Whether it arrives in the attempt or in the wait: there is no second attempt, and no 80 seconds.
        caller.interrupt();
        caller.join(20_000);

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(CallException.class);
        assertThat(flag.get()).isTrue();
        assertRequests(1);
    }

    /** OkHttp 4.12 connects on the caller's thread, where an interrupt does not end it: its timeout does. */
    @Test
    @DisabledIf("isOnOkHttp4")
    void aConnectionThatIsBeingMadeEndsAtOnce() throws Exception {
        Unconnected sockets = new Unconnected();
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
    void theFailureBeforeTheWaitIsThrown() {
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
    void aThreadThatIsInterruptedAlreadySendsAtMostOnce(Kind kind) {
        always(json(500, "{}"));
        ThingsClient client = client();
        Thread.currentThread().interrupt();

        CallException failure = catchThrowableOfType(CallException.class, () -> kind.call(client));

        assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }
}
