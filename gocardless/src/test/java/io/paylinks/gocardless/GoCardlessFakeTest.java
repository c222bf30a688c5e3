package io.paylinks.gocardless;

import io.paylinks.testing.FakeGoCardless;
import org.junit.jupiter.api.AfterEach;

/** Base class for end-to-end tests with a client and a fake. */
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
