package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invalid arguments to the methods of the fakes. */
class FakeArgumentsTest {

    private static final String NEWLINE = "two\nlines";

    private final FakeStream stream = FakeStream.start();
    private final FakeGoCardless goCardless = FakeGoCardless.start();
    private final FakeDevdraft devdraft = FakeDevdraft.start();

    @AfterEach
    void close() {
        stream.close();
        goCardless.close();
        devdraft.close();
    }

    @Test
    void rejectsUnknownStreamStatuses() throws IOException {
        FakeStream.Paid paid = stream.pay(link(stream));
        String payment = paid.paymentId();

        assertRefused(
                () -> stream.movePayment(payment, "SETTELD"),
                "unknown payment status \"SETTELD\"; use one of PENDING, PROCESSING, "
                        + "FAILED_INITIATION, SUCCEEDED, FAILED,"
                        + " CANCELED, UNDER_REVIEW, EXPIRED, SETTLED, REFUNDED, PARTIALLY_REFUNDED");
        assertRefused(
                () -> stream.moveInvoice(paid.invoiceId(), "accepted"),
                "unknown invoice status \"accepted\"; use one of DRAFT, CREATED, SENT, ACCEPTED, REJECTED, COMPLETED,"
                        + " CANCELED, EXPIRED");
        assertThat(Http.stream(stream).get("/api/v2/payments/" + payment).at("current_status"))
                .isEqualTo("SUCCEEDED");
    }

    @Test
    void rejectsUnknownGoCardlessStatuses() throws IOException {
        Http http = Http.goCardless(goCardless);
        String payment = http.post(
                        "/payments", "{'payments':{'amount':5,'currency':'GBP','links':{'mandate':'MD123'}}}")
                .at("payments/id");
        String outbound = http.post(
                        "/outbound_payments",
                        "{'outbound_payments':{'amount':5,'scheme':'faster_payments',"
                                + "'links':{'recipient_bank_account':'BA123'}}}")
                .at("outbound_payments/id");

        assertRefused(
                () -> goCardless.movePayment(payment, "konfirmed"),
                "unknown payment status \"konfirmed\"; use one of pending_customer_approval, "
                        + "pending_submission, submitted,"
                        + " confirmed, paid_out, cancelled, customer_approval_denied, failed, charged_back");
        String statuses =
                "pending_customer_approval, pending_submission, submitted, active, suspended_by_payer, failed,"
                        + " cancelled, expired, consumed, blocked";
        assertRefused(() -> goCardless.mandate("activ"), "unknown mandate status \"activ\"; use one of " + statuses);
        assertRefused(
                () -> goCardless.moveMandate("MD123", NEWLINE),
                "unknown mandate status \"two\\nlines\"; use one of " + statuses + ", transferred");
        assertRefused(
                () -> goCardless.moveOutboundPayment(outbound, "done"),
                "unknown outbound payment status \"done\"; use one of verifying, pending_approval, "
                        + "scheduled, executing,"
                        + " executed, cancelled, failed");
        assertThat(http.get("/payments/" + payment).at("payments/status")).isEqualTo("pending_submission");
    }

    @Test
    void rejectsUnknownDevdraftNames() {
        String wallet = devdraft.wallet("polygon");

        assertThatThrownBy(() -> devdraft.removeScope("payment_links:create"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "unknown scope \"payment_links:create\"; use one of balance:read, customer:create")
                .hasMessageContaining("payment_link:create, payment_link:list, payment_link:read, payment_link:update")
                .hasMessageContaining("webhook:create, webhook:delete, webhook:read, webhook:update");
        assertRefused(
                () -> devdraft.wallet("etherium"),
                "unknown chain \"etherium\"; use one of ethereum, solana, polygon, avalanche_c_chain, base, arbitrum,"
                        + " optimism, stellar, tron");
        assertRefused(() -> devdraft.balance(wallet, "USDC", "1"), "unknown currency \"USDC\"; use one of usdc, eurc");
    }

    @Test
    void everyDocumentedScopeCanBeRemoved() {
        List.of("payment_link:list", "webhook:read", "test_payment:refund", "payment_intent:create", "transfer:create")
                .forEach(devdraft::removeScope);
        List.of("wallet:list", "liquidation_address:create", "balance:read", "exchange_rate:read", "health:read")
                .forEach(devdraft::removeScope);
    }

    @Test
    void rejectsInvalidNumbers() {
        String wallet = devdraft.wallet("polygon");

        assertRefused(
                () -> devdraft.balance(wallet, "usdc", "-1"),
                "the balance must be a decimal number such as 250.00, not \"-1\"");
        assertRefused(
                () -> devdraft.balance(wallet, "usdc", NEWLINE),
                "the balance must be a decimal number such as 250.00, not \"two\\nlines\"");
        assertRefused(() -> devdraft.exchangeRate("0"), "the rate must be positive");
        assertRefused(
                () -> devdraft.exchangeRate("0,92"), "the rate must be a decimal number such as 250.00, not \"0,92\"");
        assertRefused(() -> devdraft.rateLimit(-1), "requests must be at least 0, not -1");
        assertRefused(() -> devdraft.maxImageSize(0), "bytes must be at least 1, not 0");
        assertRefused(() -> goCardless.transactionFee(-1), "the fee must be at least 0, not -1");
        assertRefused(() -> stream.failNext(0, Fault.serverError()), "count must be at least 1, not 0");
        assertRefused(() -> stream.deliveryTimeout(Duration.ZERO), "timeout must be positive, not PT0S");
        assertRefused(() -> stream.maxRecorded(0, 1), "entries must be at least 1, not 0");
        assertRefused(() -> stream.maxRecorded(1, -1), "bodyBytes must be at least 0, not -1");
        assertRefused(() -> Fault.status(100, "text/plain", ""), "status must be from 200 to 999, not 100");
        assertRefused(() -> Fault.slow(Duration.ofSeconds(-1)), "delay must not be negative: PT-1S");
        assertRefused(() -> Fault.rateLimited(Duration.ofSeconds(-1)), "retryAfter must not be negative: PT-1S");
    }

    @Test
    void rejectsInvalidWebhookEndpoints() {
        assertRefused(
                () -> stream.deliverWebhooksTo("ftp://127.0.0.1/", "s"),
                "unknown URL scheme \"ftp\"; use one of http, https");
        assertRefused(
                () -> goCardless.deliverWebhooksTo("http://127.0.0.1/", " "), "the signing secret must not be blank");
    }

    @Test
    void rejectsInstallmentsForAPaidInvoice() throws IOException {
        String invoice = stream.pay(link(stream)).invoiceId();

        assertThatThrownBy(() -> stream.splitInvoice(invoice, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("something was paid of the invoice already");
        assertRefused(() -> stream.splitInvoice(invoice, 0), "installments must be at least 1, not 0");
        assertThatThrownBy(() -> stream.payTogether(invoice, "nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsInvalidStreamProducts() {
        assertThatThrownBy(() -> stream.recurringProduct("Gold", "10", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recurring_interval: Input should be 'WEEK', 'MONTH', 'SEMESTER' or 'YEAR'");
        assertThatThrownBy(() -> stream.product("", "10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a product: name: String should have at least 1 character");
    }

    @Test
    void reportsTheErrorOfTheApi() throws IOException {
        String subscription = Http.goCardless(goCardless)
                .post(
                        "/subscriptions",
                        "{'subscriptions':{'amount':5,'currency':'GBP','interval_unit':'weekly',"
                                + "'links':{'mandate':'MD123'}}}")
                .at("subscriptions/id");
        goCardless.moveMandate("MD123", "suspended_by_payer"); // the subscription stays active

        assertThatThrownBy(() -> goCardless.chargeSubscription(subscription))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the API rejects this with HTTP 409")
                .hasMessageContaining("mandate_is_inactive");
    }

    @Test
    void fakesGenerateDifferentIds() throws IOException {
        try (FakeStream otherStream = FakeStream.start();
                FakeGoCardless otherGoCardless = FakeGoCardless.start();
                FakeDevdraft otherDevdraft = FakeDevdraft.start()) {
            assertThat(stream.consumer("A")).isNotEqualTo(otherStream.consumer("A"));
            assertThat(stream.url()).isNotEqualTo(otherStream.url());
            assertThat(goCardless.mandate("active")).isNotEqualTo(otherGoCardless.mandate("active"));
            assertThat(ids(Http.devdraft(devdraft), "/api/v0/wallets", "data"))
                    .doesNotContainAnyElementsOf(ids(Http.devdraft(otherDevdraft), "/api/v0/wallets", "data"));
            for (String name : List.of("creditor_bank_accounts", "exports", "payment_accounts", "scheme_identifiers")) {
                assertThat(ids(Http.goCardless(goCardless), "/" + name, name))
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(ids(Http.goCardless(otherGoCardless), "/" + name, name));
            }
            assertThat(Http.stream(stream).get("/api/v2/me").at("organization/id"))
                    .isNotEqualTo(Http.stream(otherStream).get("/api/v2/me").at("organization/id"));
        }
    }

    @Test
    void constantsExistInEveryFake() throws IOException {
        assertThat(Http.stream(stream)
                        .get("/api/v2/products/" + FakeStream.PRODUCT_ID)
                        .status())
                .isEqualTo(200);
        Http http = Http.goCardless(goCardless);
        assertThat(http.get("/mandates/" + FakeGoCardless.MANDATE_ID).status()).isEqualTo(200);
        assertThat(http.get("/customers/" + FakeGoCardless.CUSTOMER_ID).status())
                .isEqualTo(200);
        assertThat(http.get("/customer_bank_accounts/" + FakeGoCardless.CUSTOMER_BANK_ACCOUNT_ID)
                        .status())
                .isEqualTo(200);
        assertThat(http.get("/creditors/" + FakeGoCardless.CREDITOR_ID).status())
                .isEqualTo(200);
        assertThat(List.of(FakeStream.PRODUCT_ID, FakeDevdraft.FOREIGN_LINK_ID, FakeGoCardless.MANDATE_ID))
                .doesNotHaveDuplicates();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static String link(FakeStream fake) throws IOException {
        return Http.stream(fake)
                .post(
                        "/api/v2/payment_links",
                        "{'name':'Order','items':[{'product_id':'" + FakeStream.PRODUCT_ID + "','quantity':1}]}")
                .at("id");
    }

    private static List<String> ids(Http http, String path, String list) throws IOException {
        JsonNode rows = http.get(path).json().path(list);
        return Json.list(rows).stream().map(row -> row.path("id").asText()).toList();
    }
}
