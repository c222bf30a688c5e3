package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeGoCardlessTest {

    private static final String PAYMENT = "{'payments':{'amount':1000,'currency':'GBP','links':{'mandate':'MD123'}}}";

    private final FakeGoCardless fake =
            FakeGoCardless.start(Clock.fixed(Instant.parse("2026-01-02T10:00:00.123Z"), ZoneOffset.UTC));
    private final Http http = Http.goCardless(fake);

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void createsAPayment() throws IOException {
        Reply reply = http.post(
                "/payments",
                "{'payments':{'amount':3000000000,'currency':'GBP','links':{'mandate':'MD123'},'metadata':{'a':'b'}}}");

        assertThat(reply.status()).isEqualTo(201);
        JsonNode payment = reply.json().path("payments");
        assertThat(payment.path("id").asText()).startsWith("PM");
        assertThat(payment.path("amount").asLong()).isEqualTo(3_000_000_000L);
        assertThat(payment.path("status").asText()).isEqualTo("pending_submission");
        assertThat(payment.path("created_at").asText()).isEqualTo("2026-01-02T10:00:00.123Z");
        assertThat(payment.path("charge_date").asText()).isEqualTo("2026-01-07");
        assertThat(payment.at("/links/mandate").asText()).isEqualTo("MD123");
        assertThat(payment.at("/links/creditor").asText()).isEqualTo("CR123");
        assertThat(payment.at("/metadata/a").asText()).isEqualTo("b");
        assertThat(http.get("/payments/" + payment.path("id").asText()).json().path("payments"))
                .isEqualTo(payment);
    }

    @Test
    void sendsRateLimitHeaders() throws IOException {
        Reply reply = http.get("/payments");

        assertThat(reply.header("RateLimit-Limit")).isEqualTo("1000");
        assertThat(reply.header("RateLimit-Remaining")).isEqualTo("999");
        assertThat(ZonedDateTime.parse(reply.header("RateLimit-Reset"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
        fake.failNext(Fault.rateLimited(Duration.ofSeconds(3)));
        Reply limited = http.get("/payments");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(limited.header("Retry-After")).isEqualTo("3");
        assertThat(limited.at("error/errors/0/reason")).isEqualTo("rate_limit_exceeded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"payments\":{}} | /payments/amount",
                "{\"payments\":{\"amount\":0,\"currency\":\"GBP\",\"links\":{\"mandate\":\"MD123\"}}}"
                        + " | /payments/amount",
                "{\"payments\":{\"amount\":1,\"currency\":\"XXX\",\"links\":{\"mandate\":\"MD123\"}}}"
                        + " | /payments/currency",
                "{\"payments\":{\"amount\":1,\"currency\":\"GBP\"}} | /payments/links",
                "{\"payments\":{\"amount\":1,\"currency\":\"GBP\",\"links\":{\"mandate\":\"MD9\"}}}"
                        + " | /payments/links/mandate",
                "{\"payments\":{\"amount\":1,\"currency\":\"GBP\",\"charge_date\":\"2026-01-06\","
                        + "\"links\":{\"mandate\":\"MD123\"}}} | /payments/charge_date",
                "{\"payments\":{\"amount\":1,\"currency\":\"GBP\",\"links\":{\"mandate\":\"MD123\"},"
                        + "\"metadata\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\"}}} | /payments/metadata",
            })
    void rejectsInvalidPayments(String body, String pointer) throws IOException {
        Reply reply = http.post("/payments", body);

        assertThat(reply.status()).isEqualTo(422);
        JsonNode error = reply.json().path("error");
        assertThat(error.path("type").asText()).isEqualTo("validation_failed");
        assertThat(error.path("code").asInt()).isEqualTo(422);
        assertThat(error.path("request_id").asText()).isEqualTo(reply.header("x-request-id"));
        assertThat(error.path("documentation_url").asText()).startsWith("https://");
        assertThat(error.at("/errors/0/request_pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void rejectsAMissingEnvelope() throws IOException {
        Reply reply = http.post("/payments", "{'amount':1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("error/errors/0/reason")).isEqualTo("invalid_document_structure");
    }

    @Test
    void paymentsRequireAnActiveMandate() throws IOException {
        String mandate = fake.mandate("cancelled");
        Reply reply = http.post("/payments", PAYMENT.replace("MD123", mandate));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("error/errors/0/reason")).isEqualTo("mandate_is_inactive");
    }

    @Test
    void reusedPaymentKeysConflict() throws IOException {
        String first =
                http.with("Idempotency-Key", "k1").post("/payments", PAYMENT).at("payments/id");
        Reply again = http.with("Idempotency-Key", "k1").post("/payments", PAYMENT.replace("1000", "2000"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("error/type")).isEqualTo("invalid_state");
        assertThat(again.at("error/errors/0/reason")).isEqualTo("idempotent_creation_conflict");
        assertThat(again.at("error/errors/0/links/conflicting_resource_id")).isEqualTo(first);
        assertThat(http.with("Idempotency-Key", "k2").post("/payments", PAYMENT).status())
                .isEqualTo(201);
        assertThat(http.post("/payments", PAYMENT).status()).isEqualTo(201);
    }

    @Test
    void aFailedCreateDoesNotUseItsKey() throws IOException {
        http.with("Idempotency-Key", "k1").post("/payments", "{'payments':{}}");

        assertThat(http.with("Idempotency-Key", "k1").post("/payments", PAYMENT).status())
                .isEqualTo(201);
    }

    @Test
    void paymentsCanBeCancelledOnce() throws IOException {
        String id = create(1);

        Reply reply = http.post("/payments/" + id + "/actions/cancel", "{'data':{'metadata':{'why':'test'}}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("payments/status")).isEqualTo("cancelled");
        assertThat(http.get("/events?action=cancelled&payment=" + id).at("events/0/metadata/why"))
                .isEqualTo("test");
        Reply again = http.post("/payments/" + id + "/actions/cancel", "{'data':{}}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("error/errors/0/reason")).isEqualTo("cancellation_failed");
        assertThat(http.post("/payments/" + id + "/actions/cancel", "{}").status())
                .isEqualTo(400);
        assertThat(http.post("/payments/PM0/actions/cancel", "{'data':{}}").status())
                .isEqualTo(404);
    }

    @Test
    void updatesAndRetriesPayments() throws IOException {
        String id = create(1);

        assertThat(http.put("/payments/" + id, "{'payments':{'metadata':{'a':'b'}}}")
                        .at("payments/metadata/a"))
                .isEqualTo("b");
        assertThat(http.post("/payments/" + id + "/actions/retry", "{'data':{}}")
                        .status())
                .isEqualTo(409);
        fake.movePayment(id, "failed");
        assertThat(http.post("/payments/" + id + "/actions/retry", "{'data':{}}")
                        .at("payments/status"))
                .isEqualTo("pending_submission");
    }

    @Test
    void paginatesByCursor() throws IOException {
        for (int i = 1; i <= 5; i++) {
            create(i);
        }

        JsonNode first = http.get("/payments?limit=2").json();
        assertThat(amounts(first)).isEqualTo("5,4");
        assertThat(first.at("/meta/limit").asInt()).isEqualTo(2);
        assertThat(first.at("/meta/cursors/before").isNull()).isTrue();
        JsonNode second = http.get("/payments?limit=2&after="
                        + first.at("/meta/cursors/after").asText())
                .json();
        assertThat(amounts(second)).isEqualTo("3,2");
        JsonNode third = http.get("/payments?limit=2&after="
                        + second.at("/meta/cursors/after").asText())
                .json();
        assertThat(amounts(third)).isEqualTo("1");
        assertThat(third.at("/meta/cursors/after").isNull()).isTrue();
        JsonNode back = http.get("/payments?limit=2&before="
                        + third.at("/meta/cursors/before").asText())
                .json();
        assertThat(amounts(back)).isEqualTo("3,2");
        assertThat(amounts(http.get("/payments").json())).isEqualTo("5,4,3,2,1");
        assertThat(http.get("/payments?limit=501").status()).isEqualTo(422);
        assertThat(http.get("/payments?after=PM0").status()).isEqualTo(422);
    }

    @Test
    void filtersPaymentsAndIncludesLinkedResources() throws IOException {
        String mandate = fake.mandate("active");
        String other = http.post("/payments", PAYMENT.replace("MD123", mandate)).at("payments/id");
        create(7);
        fake.movePayment(other, "confirmed");

        assertThat(amounts(http.get("/payments?status=confirmed").json())).isEqualTo("1000");
        assertThat(amounts(http.get("/payments?mandate=MD123").json())).isEqualTo("7");
        assertThat(amounts(http.get("/payments?customer=CU123").json())).isEqualTo("7");
        assertThat(amounts(http.get("/payments?currency=EUR").json())).isEmpty();
        assertThat(amounts(http.get("/payments?subscription=SB1").json())).isEmpty();
        assertThat(amounts(http.get("/payments?sort_field=amount&sort_direction=asc")
                        .json()))
                .isEqualTo("7,1000");
        assertThat(amounts(http.get("/payments?charge_date%5Bgte%5D=2026-01-07&charge_date%5Blt%5D=2026-01-08")
                        .json()))
                .isEqualTo("7,1000");
        assertThat(amounts(http.get("/payments?created_at%5Bgt%5D=2026-01-02T10%3A00%3A00.123Z")
                        .json()))
                .isEmpty();
        JsonNode linked = http.get("/payments?mandate=MD123&include=customer%2Cmandate")
                .json()
                .path("linked");
        assertThat(linked.at("/customers/0/id").asText()).isEqualTo("CU123");
        assertThat(linked.at("/mandates/0/id").asText()).isEqualTo("MD123");
        assertThat(linked.path("mandates")).hasSize(1);
    }

    @Test
    void createsAndUpdatesCustomers() throws IOException {
        Reply created = http.post("/customers", "{'customers':{'company_name':'Acme','country_code':'GB'}}");

        assertThat(created.status()).isEqualTo(201);
        String id = created.at("customers/id");
        assertThat(id).startsWith("CU");
        assertThat(created.at("customers/created_at")).isEqualTo("2026-01-02T10:00:00.123Z");
        assertThat(created.json().at("/customers/email").isNull()).isTrue();
        JsonNode updated = http.put("/customers/" + id, "{'customers':{'city':'Leeds','metadata':{'a':'b'}}}")
                .json();
        assertThat(updated.at("/customers/city").asText()).isEqualTo("Leeds");
        assertThat(updated.at("/customers/company_name").asText()).isEqualTo("Acme");
        assertThat(http.get("/customers/" + id).json()).isEqualTo(updated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"customers\":{\"family_name\":\"Bloggs\"}} | /customers/given_name",
                "{\"customers\":{\"given_name\":\"Jo\"}} | /customers/family_name",
                "{\"customers\":{\"company_name\":\"Acme\",\"email\":\"acme\"}} | /customers/email",
                "{\"customers\":{\"company_name\":\"Acme\",\"country_code\":\"GBR\"}} | /customers/country_code",
            })
    void rejectsInvalidCustomers(String body, String pointer) throws IOException {
        Reply reply = http.post("/customers", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("error/errors/0/request_pointer")).isEqualTo(pointer);
    }

    @Test
    void reusedCustomerKeysConflict() throws IOException {
        Http keyed = http.with("Idempotency-Key", "k1");
        String first = keyed.post("/customers", "{'customers':{'company_name':'Acme'}}")
                .at("customers/id");

        Reply again = keyed.post("/customers", "{'customers':{'company_name':'Other'}}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("error/errors/0/links/conflicting_resource_id")).isEqualTo(first);
        assertThat(keyed.post("/payments", PAYMENT).status()).isEqualTo(201);
    }

    @Test
    void removesCustomers() throws IOException {
        create(7);

        Reply removed = http.send("DELETE", "/customers/CU123", "{'data':{}}");

        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.body()).isEmpty();
        assertThat(http.get("/customers/CU123").status()).isEqualTo(404);
        assertThat(http.send("DELETE", "/customers/CU123", "{'data':{}}").status())
                .isEqualTo(404);
        assertThat(http.get("/customers").json().path("customers")).isEmpty();
        assertThat(http.get("/payments?include=customer").json().at("/linked/customers"))
                .isEmpty();
    }

    @Test
    void listsCustomers() throws IOException {
        http.post("/customers", "{'customers':{'company_name':'Acme','given_name':'Al','family_name':'Zed'}}");
        http.post("/customers", "{'customers':{'company_name':'Best','given_name':'Bo','family_name':'Abe'}}");

        assertThat(familyNames("")).isEqualTo("Abe,Zed,Bloggs");
        assertThat(familyNames("?sort_direction=asc")).isEqualTo("Bloggs,Zed,Abe");
        assertThat(familyNames("?sort_field=name&sort_direction=asc")).isEqualTo("Abe,Bloggs,Zed");
        assertThat(familyNames("?sort_field=company_name")).isEqualTo("Abe,Zed,Bloggs");
        assertThat(familyNames("?currency=GBP&action_required=false&limit=1")).isEqualTo("Abe");
        assertThat(familyNames("?action_required=true")).isEmpty();
        assertThat(familyNames("?created_at%5Blt%5D=2026-01-02T10%3A00%3A00.123Z"))
                .isEmpty();
        assertThat(http.get("/customers?sort_field=email").status()).isEqualTo(422);
    }

    @Test
    void requiresTokenAndVersion() throws IOException {
        Http anonymous = new Http(fake.url(), "GoCardless-Version", "2015-07-06");

        Reply reply = anonymous.get("/payments");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("error/errors/0/reason")).isEqualTo("access_token_not_found");
        Http unversioned = new Http(fake.url(), "Authorization", "Bearer " + FakeGoCardless.ACCESS_TOKEN);
        assertThat(unversioned.get("/payments").at("error/errors/0/reason")).isEqualTo("missing_version_header");
        Reply missing = http.get("/payments/PM0");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.at("error/type")).isEqualTo("invalid_api_usage");
        assertThat(missing.at("error/errors/0/reason")).isEqualTo("resource_not_found");
        Reply unknown = http.get("/nope");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.at("error/type")).isEqualTo("invalid_api_usage");
        assertThat(unknown.at("error/errors/0/reason")).isEqualTo("not_found");
    }

    @Test
    void errorsHaveTheGoCardlessFormat() throws IOException {
        fake.failNext(Fault.serverError());

        Reply reply = http.get("/payments");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.at("error/type")).isEqualTo("gocardless");
        assertThat(reply.at("error/errors/0/reason")).isEqualTo("internal_server_error");
    }

    private String create(int amount) throws IOException {
        return http.post("/payments", PAYMENT.replace("1000", Integer.toString(amount)))
                .at("payments/id");
    }

    private String familyNames(String query) throws IOException {
        return joined(http.get("/customers" + query).json().path("customers"), "family_name");
    }

    private static String amounts(JsonNode page) {
        return joined(page.path("payments"), "amount");
    }

    private static String joined(JsonNode rows, String field) {
        return String.join(
                ",",
                Json.list(rows).stream().map(row -> row.path(field).asText()).toList());
    }
}
