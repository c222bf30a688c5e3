package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authentication, scopes, rate limits, idempotency keys and missing objects of the fake Devdraft. */
class FakeDevdraftGuardsTest extends DevdraftTestBase {

    @ParameterizedTest
    @CsvSource({
        "GET, health, health:read",
        "POST, test-payment, test_payment:create",
        "GET, test-payment/x, test_payment:read",
        "POST, test-payment/x/refund, test_payment:refund",
        "POST, customers, customer:create",
        "GET, customers, customer:list",
        "GET, customers/x, customer:read",
        "PATCH, customers/x, customer:update",
        "POST, customers/x/liquidation_addresses, liquidation_address:create",
        "GET, customers/x/liquidation_addresses, liquidation_address:list",
        "GET, customers/x/liquidation_addresses/x, liquidation_address:read",
        "POST, payment-links, payment_link:create",
        "GET, payment-links, payment_link:list",
        "GET, payment-links/x, payment_link:read",
        "PUT, payment-links/x, payment_link:update",
        "POST, payment-intents/stablecoin, payment_intent:create",
        "POST, payment-intents/bank, payment_intent:create",
        "POST, webhooks, webhook:create",
        "GET, webhooks, webhook:read",
        "GET, webhooks/x, webhook:read",
        "PATCH, webhooks/x, webhook:update",
        "DELETE, webhooks/x, webhook:delete",
        "GET, wallets, wallet:list",
        "POST, transfers/direct-wallet, transfer:create",
        "POST, transfers/direct-bank, transfer:create",
        "POST, transfers/stablecoin-conversion, transfer:create",
        "POST, transfers/external-bank-transfer, transfer:create",
        "POST, transfers/external-stablecoin-transfer, transfer:create",
        "GET, balance/usdc, balance:read",
        "GET, balance/eurc, balance:read",
        "GET, balance, balance:read",
        "GET, exchange-rate/usd-to-eur, exchange_rate:read",
        "GET, exchange-rate/eur-to-usd, exchange_rate:read",
        "GET, exchange-rate, exchange_rate:read",
        "POST, products, product:create",
        "GET, products, product:list",
        "GET, products/x, product:read",
        "PUT, products/x, product:update",
        "DELETE, products/x, product:delete",
        "POST, products/x/images, product:update",
        "POST, invoices, invoice:create",
        "GET, invoices, invoice:list",
        "GET, invoices/x, invoice:read",
        "PUT, invoices/x, invoice:update",
        "POST, taxes, tax:create",
        "GET, taxes, tax:list",
        "GET, taxes/x, tax:read",
        "PUT, taxes/x, tax:update",
        "DELETE, taxes/x, tax:delete"
    })
    void everyOperationChecksCredentialsScopeAndRateLimit(String method, String path, String scope) throws IOException {
        Reply wrong = new Http(fake.url(), "x-client-key", FakeDevdraft.API_KEY, "x-client-secret", "wrong")
                .send(method, API + path, "");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body())
                .isEqualTo(json("{'statusCode':401,'message':'Application not authenticated','error':'Unauthorized'}"));

        fake.removeScope(scope);
        Reply refused = http.send(method, API + path, "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body())
                .isEqualTo(json(
                        "{'statusCode':403,'message':'Insufficient scope for this operation','error':'Forbidden'}"));

        fake.rateLimit(0);
        Reply limited = http.send(method, API + path, "");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("60");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, test-payment/U, Payment",
        "POST, test-payment/U/refund, Payment",
        "GET, customers/U, Customer",
        "PATCH, customers/U, Customer",
        "GET, customers/U/liquidation_addresses, Customer",
        "GET, customers/U/liquidation_addresses/la_1, Customer",
        "GET, payment-links/U, Payment link",
        "PUT, payment-links/U, Payment link",
        "GET, webhooks/U, Webhook",
        "PATCH, webhooks/U, Webhook",
        "DELETE, webhooks/U, Webhook",
        "GET, products/prod_123, Product",
        "PUT, products/U, Product",
        "DELETE, products/U, Product",
        "POST, products/U/images, Product",
        "GET, invoices/U, Invoice",
        "PUT, invoices/U, Invoice",
        "GET, taxes/U, Tax",
        "PUT, taxes/U, Tax",
        "DELETE, taxes/U, Tax"
    })
    void missingObjectsAreNotFound(String method, String path, String name) throws IOException {
        Reply reply = keyed().send(method, API + path.replace("U", UNKNOWN), "");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("message")).isEqualTo(name + " not found");
        assertThat(reply.at("error")).isEqualTo("Not Found");
    }

    @Test
    void malformedIdsAreRejected() throws IOException {
        for (String path : new String[] {"payment-links/x", "customers/x", "taxes/x"}) {
            Reply reply = http.get(API + path);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.at("message")).isEqualTo("Invalid UUID format");
        }
    }

    @Test
    void objectsOfOtherApplicationsAreDenied() throws IOException {
        Reply reply = http.get(LINKS + "/" + FakeDevdraft.FOREIGN_LINK_ID);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("message")).isEqualTo("Access denied to this payment link");
        assertThat(reply.at("error")).isEqualTo("Unauthorized");
    }

    @Test
    void onlyHealthAndLiquidationAddressesArePublic() throws IOException {
        Http anonymous = new Http(fake.url());

        Reply health = anonymous.get(API + "health/public");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().has("database")).isFalse();
        assertThat(anonymous.get(API + "customers/x/liquidation_addresses").status())
                .isEqualTo(404);
        assertThat(anonymous.get(API + "health").status()).isEqualTo(401);
    }

    @Test
    void fourPostsRequireAnIdempotencyKey() throws IOException {
        for (String path : new String[] {
            "test-payment", "test-payment/x/refund", "payment-intents/stablecoin", "payment-intents/bank"
        }) {
            Reply reply = http.post(API + path, "{}");
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body())
                    .isEqualTo(json(
                            "{'statusCode':400,'message':'The idempotency-key header is required for POST requests'}"));
        }
    }

    @Test
    void anIdempotencyKeyIsValidFor24Hours() throws IOException {
        String id = keyed("k1").post(LINKS, LINK).at("id");
        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(keyed("k1").post(LINKS, LINK).at("id")).isEqualTo(id);
        clock.advance(Duration.ofMillis(1));

        assertThat(keyed("k1").post(LINKS, LINK).at("id")).isNotEqualTo(id);
    }

    @Test
    void limitsRequestsTo100PerMinute() throws IOException {
        clock.advance(Duration.ofMillis(30_500));
        for (int left = 99; left >= 0; left--) {
            assertThat(http.get(LINKS).header("X-RateLimit-Remaining")).isEqualTo(Integer.toString(left));
        }

        Reply refused = http.get(LINKS);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("100");
        assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.header("X-RateLimit-Reset"))
                .isEqualTo(Long.toString(clock.instant().plusMillis(29_500).getEpochSecond()));
        assertThat(refused.body())
                .isEqualTo(json("{'statusCode':429,'message':'Rate limit exceeded','error':'Too Many Requests',"
                        + "'retryAfter':30}"));
        clock.advance(Duration.ofMillis(29_499));
        assertThat(http.get(LINKS).header("Retry-After")).isEqualTo("1");
        clock.advance(Duration.ofMillis(1));
        assertThat(http.get(LINKS).header("X-RateLimit-Remaining")).isEqualTo("99");
    }

    @Test
    void rateLimitCanBeSet() throws IOException {
        fake.rateLimit(1);

        assertThat(http.get(LINKS).header("X-RateLimit-Limit")).isEqualTo("1");
        assertThat(http.post(LINKS, LINK).status()).isEqualTo(429);
        assertThat(new Http(fake.url()).get(API + "health/public").status()).isEqualTo(200);
        fake.rateLimit(100);
        assertThat(http.get(LINKS).json()).isEmpty();
    }
}
