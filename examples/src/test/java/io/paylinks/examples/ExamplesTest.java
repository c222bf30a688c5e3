package io.paylinks.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README tells users to run ends well. */
class ExamplesTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(console);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTourGoesThroughAllThreeProviders() {
        Tour.main(new String[0]);

        assertThat(text())
                .containsSubsequence(
                        "== Stream: payment links",
                        "created",
                        "== GoCardless: payments",
                        "replayed true",
                        "== Devdraft: payment links",
                        "outcome UNKNOWN, attempts 1",
                        "the server has 1 link of that name",
                        "== All of it ran on fakes in this process. Nothing was charged.");
    }

    @Test
    void aShopSellsOneThing() throws Exception {
        SellOneThing.main(new String[0]);

        assertThat(text()).isNotBlank();
    }

    @Test
    void aReaderSubscribes() throws Exception {
        MonthlySubscription.main(new String[0]);

        assertThat(text()).isNotBlank();
    }

    @Test
    void callsAreCounted() {
        CountCalls.main(new String[0]);

        assertThat(text()).contains("products.get");
    }

    @Test
    void aPageChecksALinkOut() {
        CheckOutALink.main(new String[0]);

        assertThat(text())
                .containsSubsequence(
                        "Candle for 25", "and engraving", "1 for 3 visitors", "on to", "NotActive", "NotFound");
    }

    @Test
    void aCustomerPaysInAStablecoin() {
        PayInStablecoin.main(new String[0]);

        assertThat(text()).containsSubsequence("outcome UNKNOWN", "the same key returns", "the customer sends 25");
    }

    @Test
    void anEndpointHandlesWebhooks() throws Exception {
        HandleWebhooks.main(new String[0]);

        assertThat(text())
                .containsSubsequence(
                        "payments confirmed 2500 pence, ship Order 1042",
                        "payments confirmed seen before",
                        "payments failed ask for another way to pay",
                        "mandates cancelled ask for a new mandate",
                        "response 498  MISMATCH");
    }

    @Test
    void aBoxOfWineIsSoldByAPaylink() {
        SellByPaylink.main(new String[0]);

        assertThat(text())
                .containsSubsequence(
                        "https://",
                        "is fulfilled",
                        "10000 pence, pending_submission",
                        "paid_out",
                        "of 9980 pence, after fees of 20");
    }

    @Test
    void aDayIsExported() throws Exception {
        NightlyExport.main(new String[0]);

        assertThat(text()).containsSubsequence("payments", "3 rows in ", "events", "payouts", "1 rows");
        String file = text().replaceAll("(?s).*rows in (\\S+).*", "$1");
        assertThat(Files.readAllLines(Path.of(file)))
                .hasSize(4)
                .startsWith("\"id\",\"created_at\",\"amount\",\"currency\",\"status\",\"description\",\"customer\"")
                .anySatisfy(row -> assertThat(row)
                        .contains("\"3000\",\"GBP\",\"paid_out\",\"Order 1043, \"\"express\"\"\",\"jo@example.com\""));
    }
}
