package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.paylinks.gocardless.GoCardlessClient;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.testing.FakeGoCardless;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Four concurrent clients on one fake, which loses nothing and does nothing twice. */
class SharedFakeTest {
    private static final int TESTS = 4;
    private static final FakeGoCardless FAKE = FakeGoCardless.start();
    private static final Set<String> OWN = ConcurrentHashMap.newKeySet();
    private static final Set<String> SHARED = ConcurrentHashMap.newKeySet();

    /** Blocks each started call until all four have started. */
    private static final CyclicBarrier BEGUN = new CyclicBarrier(TESTS);

    private final GoCardlessClient gocardless = GoCardlessClient.builder()
            .accessToken(FakeGoCardless.ACCESS_TOKEN)
            .baseUrl(FAKE.url())
            .listener(call -> {
                awaitAll();
                return end -> {};
            })
            .build();

    @AfterEach
    void close() {
        gocardless.close();
    }

    @RepeatedTest(TESTS)
    void sharesWhatIsOnTheServer(RepetitionInfo test) {
        long amount = 1_000L + test.getCurrentRepetition();

        Payment own = gocardless.payments().create(payment(amount));
        Payment shared =
                gocardless.withIdempotencyKey("order-1042", g -> g.payments().create(payment(2_500L)));

        assertFalse(BEGUN.isBroken(), "the calls did not overlap");
        assertEquals(amount, own.amount());
        assertEquals(own, gocardless.payments().get(own.id()));
        OWN.add(own.id());
        SHARED.add(shared.id());
    }

    @AfterAll
    static void nothingWasLostOrMadeTwice() {
        try (FAKE;
                GoCardlessClient gocardless = GoCardlessClient.builder()
                        .accessToken(FakeGoCardless.ACCESS_TOKEN)
                        .baseUrl(FAKE.url())
                        .build()) {
            assertEquals(TESTS, OWN.size());
            assertEquals(1, SHARED.size(), "one key, one payment");
            List<Payment> payments = gocardless.payments().list().items();
            assertEquals(TESTS + 1, payments.size());
            long posts = FAKE.requests().stream()
                    .filter(request -> request.method().equals("POST"))
                    .count();
            assertEquals(2 * TESTS, posts);
        }
    }

    private static CreatePayment payment(long amount) {
        return CreatePayment.builder()
                .amount(amount)
                .currency(CurrencyCode.GBP)
                .mandate(FakeGoCardless.MANDATE_ID)
                .build();
    }

    private static void awaitAll() {
        try {
            BEGUN.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
