package io.paylinks.gocardless;

import io.paylinks.testing.FakeGoCardless;
import org.junit.jupiter.api.AfterEach;

/** A test with a client of a fake, from end to end. */
abstract class GoCardlessFakeTest {
    final FakeGoCardless fake = FakeGoCardless.start();
    final GoCardlessClient gocardless = GoCardlessClient.builder()
            .accessToken(FakeGoCardless.ACCESS_TOKEN)
            .baseUrl(fake.url())
            .build();

    @AfterEach
    void close() {
        gocardless.close();
        fake.close();
    }
}
