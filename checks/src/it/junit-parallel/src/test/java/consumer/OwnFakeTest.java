package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import io.paylinks.testing.RecordedRequest;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Each test has its own fake, with its own faults, requests and data. */
class OwnFakeTest {
    private static final int TESTS = 4;
    // Fails after a while if the tests run one after the other.
    private static final CyclicBarrier ALL = new CyclicBarrier(TESTS);

    private final FakeStream fake = FakeStream.start();
    private final StreamClient stream = StreamClient.builder()
            .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
            .baseUrl(fake.url())
            .build();

    @AfterEach
    void close() {
        stream.close();
        fake.close();
    }

    @RepeatedTest(TESTS)
    void seesNothingOfTheOthers(RepetitionInfo test) throws Exception {
        int number = test.getCurrentRepetition();
        String name = "Order " + number;
        boolean fails = number == 1;
        if (fails) {
            fake.failNext(Fault.badGateway());
        }
        ALL.await(60, TimeUnit.SECONDS); // the fault is planned

        assertEquals(List.of(), stream.paymentLinks().list().items());
        PaymentLink link = create(name);
        ALL.await(60, TimeUnit.SECONDS); // all links are made

        assertEquals(List.of(link), stream.paymentLinks().list().items());
        assertEquals(name, link.name());
        assertEquals(
                fails ? List.of("GET", "GET", "POST", "GET") : List.of("GET", "POST", "GET"),
                fake.requests().stream().map(RecordedRequest::method).toList());
    }

    private PaymentLink create(String name) {
        return stream.paymentLinks()
                .create(CreatePaymentLink.builder()
                        .name(name)
                        .item(FakeStream.PRODUCT_ID, 1)
                        .build());
    }
}
