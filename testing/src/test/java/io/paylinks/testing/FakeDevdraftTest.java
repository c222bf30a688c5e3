package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FakeDevdraftTest extends DevdraftTestBase {

    @Test
    void createsALink() throws IOException {
        Reply reply = keyed("k1").post(LINKS, LINK);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).contains("\"amount\":99.90");
        JsonNode link = reply.json();
        assertThat(link.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(link.path("createdAt").asText()).isEqualTo("2026-01-01T10:00:00.000Z");
        assertThat(link.path("recurringType").asText()).isEqualTo("ONE_TIME");
        assertThat(link.path("expiration_date").isNull()).isTrue();
        assertThat(link.path("appId").asText()).isNotEmpty();
        assertThat(http.get(LINKS + "/" + link.path("id").asText()).json()).isEqualTo(link);
    }

    @Test
    void sendsRateLimitHeaders() throws IOException {
        Reply reply = http.get(LINKS);

        assertThat(reply.header("X-RateLimit-Limit")).isEqualTo("100");
        assertThat(reply.header("X-RateLimit-Remaining")).isEqualTo("99");
        assertThat(reply.header("X-RateLimit-Reset")).matches("\\d{10}");
        assertThat(reply.header("x-request-id")).isNotEmpty();
        fake.failNext(Fault.rateLimited(Duration.ofSeconds(7)));
        Reply limited = http.get(LINKS);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("7");
        assertThat(limited.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(limited.at("retryAfter")).isEqualTo("7");
    }

    @Test
    void replaysWritesWithTheSameKey() throws IOException {
        Reply first = keyed("k1").post(LINKS, LINK);
        Reply again = keyed("k1").post(LINKS, LINK);
        Reply other = keyed("k1").post(LINKS, LINK.replace("1042", "1043"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body())
                .isEqualTo(json("{'statusCode':409,'message':"
                        + "'Conflict: Idempotency key already used with different request data'}"));
        assertThat(http.get(LINKS).json()).hasSize(1);
    }

    @Test
    void createsWithoutAnIdempotencyKey() throws IOException {
        Reply reply = http.post(LINKS, LINK);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("walletId")).startsWith("wallet_");
        assertThat(http.post(LINKS, LINK.replace("'title'", "'walletId':'wallet_7','title'"))
                        .at("walletId"))
                .isEqualTo("wallet_7");
        assertThat(http.get(LINKS).json()).hasSize(2);
    }

    @Test
    void rejectsMalformedIds() throws IOException {
        Reply reply = http.get(LINKS + "/nope");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("message")).isEqualTo("Invalid UUID format");
        assertThat(reply.at("error")).isEqualTo("Bad Request");
        assertThat(http.put(LINKS + "/nope", "{}").at("message")).isEqualTo("Invalid UUID format");
        assertThat(http.get(LINKS + "/" + UNKNOWN).at("message")).isEqualTo("Payment link not found");
    }

    @Test
    void rejectsInvalidLinksWithAListOfMessages() throws IOException {
        Reply reply = keyed("k1")
                .post(
                        LINKS,
                        "{'title':'ab','linkType':'GIFT','amount':0,'paymentLinkProducts':[{'productId':'p',"
                                + "'quantity':0}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("error")).isEqualTo("Bad Request");
        assertThat(Json.texts(reply.json().path("message")))
                .contains(
                        "title must be longer than or equal to 3 characters",
                        "url should not be empty",
                        "linkType must be one of the following values: INVOICE, PRODUCT, COLLECTION, SUBSCRIPTION,"
                                + " DONATION",
                        "collectTax must be a boolean value",
                        "amount must not be less than 0.01",
                        "paymentLinkProducts.0.quantity must not be less than 1");
    }

    @Test
    void listsLinksAsABareArray() throws IOException {
        for (int i = 1; i <= 12; i++) {
            keyed("k" + i).post(LINKS, LINK.replace("Order 1042", "Order " + i));
        }

        JsonNode first = http.get(LINKS).json();
        assertThat(first.isArray()).isTrue();
        assertThat(first).hasSize(10);
        assertThat(first.at("/0/title").asText()).isEqualTo("Order 12");
        assertThat(http.get(LINKS + "?skip=10&take=5").json()).hasSize(2);
        assertThat(http.get(LINKS + "?take=101").status()).isEqualTo(400);
        assertThat(http.get(LINKS + "?skip=-1").at("message/0")).isEqualTo("skip must not be less than 0");
    }

    @Test
    void updatesOnlyGivenFields() throws IOException {
        String id = keyed("k1").post(LINKS, LINK).at("id");

        Reply reply = http.put(LINKS + "/" + id, "{'title':'New title','amount':null}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("title")).isEqualTo("New title");
        assertThat(reply.json().path("amount").isNull()).isTrue();
        assertThat(reply.at("url")).isEqualTo("order-1042");
        assertThat(http.put(LINKS + "/" + id, "{'linkType':'INVOICE'}").status())
                .isEqualTo(400);
        assertThat(http.put(LINKS + "/" + UNKNOWN, "{}").at("message")).isEqualTo("Payment link not found");
    }

    @Test
    void deactivatesALink() throws IOException {
        String id = keyed("k1").post(LINKS, LINK).at("id");
        fake.deactivateLink(id);

        assertThat(http.get(LINKS + "/" + id).at("status")).isEqualTo("DEACTIVATED");
    }

    @Test
    void reportsUnknownPathsAndServerErrors() throws IOException {
        Reply unknown = http.get("/nope?skip=1&take=2");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).isEqualTo("application/json");
        assertThat(unknown.body())
                .isEqualTo(json("{'statusCode':404,'message':'Cannot GET /nope?skip=1&take=2','error':'Not Found'}"));
        // Authentication guards run only on existing routes, so no credentials are needed here.
        assertThat(new Http(fake.url()).get("/api/v0/api/v0/payment-links").at("message"))
                .isEqualTo("Cannot GET /api/v0/api/v0/payment-links");
        assertThat(http.get(LINKS + "/" + UNKNOWN).body())
                .isEqualTo(json("{'statusCode':404,'message':'Payment link not found','error':'Not Found'}"));
        assertThat(http.delete(LINKS).at("message")).isEqualTo("Cannot DELETE " + LINKS);
        fake.failNext(Fault.serverError());
        Reply failed = http.get(LINKS);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).isEqualTo(json("{'statusCode':500,'message':'Internal server error'}"));
        assertThat(http.post(LINKS, "{").at("message")).isEqualTo("Unexpected token in JSON");
    }
}
