package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeStreamLinksTest {

    private static final String UNKNOWN = "11111111-2222-4333-8444-555555555555";
    private static final String LINKS = "/api/v2/payment_links";

    private final FakeStream fake =
            FakeStream.start(Clock.fixed(Instant.parse("2025-07-22T14:40:31.485576Z"), ZoneOffset.UTC));
    private final Http http = Http.stream(fake);

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void createsALink() throws IOException {
        String product = fake.product("Tea", "49.995");
        Reply reply = http.post(LINKS, """
                {'name':'Order 1042','items':[{'product_id':'%s','quantity':2}],'max_number_of_payments':1,
                 'valid_until':'2026-01-01T03:00:00+03:00','payment_methods':{'visa':true},'custom_metadata':{'n':1}}
                """.formatted(product));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("x-request-id")).isNotEmpty();
        JsonNode link = reply.json();
        assertThat(link.path("created_at").asText()).isEqualTo("2025-07-22T14:40:31.485576");
        assertThat(link.path("valid_until").asText()).isEqualTo("2026-01-01T00:00:00");
        assertThat(link.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(link.path("url").asText()).endsWith(link.path("id").asText());
        assertThat(link.path("amount")).isEqualTo(Json.tree("100.00"));
        assertThat(link.path("amount_in_smallest_unit").asLong()).isEqualTo(10_000);
        assertThat(link.path("amount_collected").asText()).isEqualTo("0.00");
        assertThat(link.path("override_payment_methods").path("visa").asBoolean())
                .isTrue();
        assertThat(link.path("override_payment_methods").path("amex").asBoolean(true))
                .isFalse();
        assertThat(link.has("payment_methods")).isFalse();
        assertThat(link.at("/custom_metadata/n").asInt()).isEqualTo(1);
        assertThat(link.at("/items/0/product/name").asText()).isEqualTo("Tea");
        assertThat(link.at("/items/0/quantity").asInt()).isEqualTo(2);
        assertThat(link.at("/items/0/allow_custom_quantity").isBoolean()).isTrue();
        assertThat(link.path("deactivate_message").isNull()).isTrue();
        assertThat(http.get(LINKS + "/" + link.path("id").asText()).json()).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | missing | body,name",
                "{\"name\":7,\"items\":[{\"product_id\":\"P\"}]} | string_type | body,name",
                "{\"name\":\"x\"} | missing | body,items",
                "{\"name\":\"x\",\"items\":[]} | too_short | body,items",
                "{\"name\":\"x\",\"items\":[{}]} | missing | body,items,0,product_id",
                "{\"name\":\"x\",\"items\":[{\"product_id\":\"p1\"}]} | uuid_parsing | body,items,0,product_id",
                "{\"name\":\"x\",\"items\":[{\"product_id\":\"P\",\"quantity\":0}]}"
                        + " | greater_than_equal | body,items,0,quantity",
                "{\"name\":\"x\",\"items\":[{\"product_id\":\"P\"}],\"currency\":\"XXX\"} | enum | body,currency",
                "{\"name\":\"x\",\"items\":[{\"product_id\":\"P\"}],\"valid_until\":\"soon\"}"
                        + " | datetime_from_date_parsing | body,valid_until",
            })
    void rejectsInvalidBodies(String body, String type, String location) throws IOException {
        Reply reply = http.post(LINKS, body.replace("\"P\"", "\"" + FakeStream.PRODUCT_ID + "\""));

        assertThat(reply.status()).isEqualTo(422);
        JsonNode first = reply.json().at("/detail/0");
        assertThat(first.path("type").asText()).isEqualTo(type);
        assertThat(String.join(",", Json.texts(first.path("loc")))).isEqualTo(location);
        assertThat(first.path("msg").asText()).isNotEmpty();
        assertThat(first.has("input")).isTrue();
    }

    @Test
    void describesEachViolation() throws IOException {
        Reply reply = http.post(LINKS, "{'items':[],'currency':'XXX','success_redirect_url':''}");

        assertThat(Json.list(reply.json().path("detail")))
                .extracting(entry -> entry.path("msg").asText())
                .startsWith("Field required")
                .contains(
                        "List should have at least 1 item after validation, not 0",
                        "String should have at least 1 character");
        assertThat(reply.json().at("/detail/2"))
                .isEqualTo(Json.read("{\"loc\":[\"body\",\"items\"],"
                        + "\"msg\":\"List should have at least 1 item after validation, not 0\",\"type\":\"too_short\","
                        + "\"ctx\":{\"field_type\":\"List\",\"min_length\":1,\"actual_length\":0},\"input\":[]}"));
    }

    @Test
    void rejectsBodiesThatAreNotJsonObjects() throws IOException {
        assertThat(http.post(LINKS, "").at("detail/0/type")).isEqualTo("missing");
        assertThat(http.post(LINKS, "{").at("detail/0/type")).isEqualTo("dict_type");
        assertThat(http.post(LINKS, "[]").at("detail/0/type")).isEqualTo("dict_type");
    }

    @Test
    void rejectsUnknownProducts() throws IOException {
        Reply reply = http.post(LINKS, "{'name':'x','items':[{'product_id':'11111111-2222-4333-8444-555555555555'}]}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("error/message")).isEqualTo("Product not found");
        assertThat(reply.json().path("error").has("additional_info")).isTrue();
    }

    @Test
    void paginatesNewestFirst() throws IOException {
        for (int i = 1; i <= 12; i++) {
            create("link " + i);
        }

        JsonNode first = http.get(LINKS + "?limit=5").json();
        assertThat(first.path("data")).hasSize(5);
        assertThat(first.at("/data/0/name").asText()).isEqualTo("link 12");
        assertThat(first.path("pagination"))
                .isEqualTo(Json.read("{\"total_count\":12,\"max_page\":3,\"current_page\":1,\"limit\":5,"
                        + "\"has_next_page\":true,\"has_previous_page\":false}"));
        JsonNode last = http.get(LINKS + "?page=3&limit=5").json();
        assertThat(last.path("data")).hasSize(2);
        assertThat(last.at("/pagination/has_next_page").asBoolean(true)).isFalse();
        assertThat(last.at("/pagination/has_previous_page").asBoolean()).isTrue();
        assertThat(http.get(LINKS).json().path("data")).hasSize(10);
        assertThat(http.get(LINKS + "?sort_direction=asc").at("data/0/name")).isEqualTo("link 1");
        assertThat(http.get(LINKS + "?sort_field=name&sort_direction=asc").at("data/0/name"))
                .isEqualTo("link 1");
    }

    @Test
    void rejectsInvalidPagination() throws IOException {
        assertThat(http.get(LINKS + "?limit=101").at("detail/0/type")).isEqualTo("less_than_equal");
        assertThat(http.get(LINKS + "?page=0").at("detail/0/type")).isEqualTo("greater_than_equal");
        assertThat(http.get(LINKS + "?page=x").at("detail/0/loc/0")).isEqualTo("query");
        assertThat(http.get(LINKS + "?statuses=GONE").at("detail/0/loc/2")).isEqualTo("0");
    }

    @Test
    void filtersLinks() throws IOException {
        String tea = fake.product("Tea", "50");
        String paused = create("paused");
        http.post(LINKS, "{'name':'tea','items':[{'product_id':'" + tea + "'}]}");
        http.patch(LINKS + "/" + paused + "/status", "{'status':'INACTIVE'}");

        assertThat(names("?statuses=INACTIVE")).isEqualTo("paused");
        assertThat(names("?statuses=INACTIVE&statuses=ACTIVE")).isEqualTo("tea,paused");
        assertThat(names("?product_ids=" + tea)).isEqualTo("tea");
        assertThat(names("?from_price=10.01")).isEqualTo("tea");
        assertThat(names("?to_price=10")).isEqualTo("paused");
        assertThat(names("?currencies=USD%2CEUR")).isEmpty();
        assertThat(names("?currencies=USD%2CSAR")).isEqualTo("tea,paused");
        assertThat(names("?from_date=2025-07-22T14%3A40%3A32Z")).isEmpty();
        assertThat(names("?to_date=2025-07-22T14%3A40%3A32")).isEqualTo("tea,paused");
    }

    @Test
    void updatesTheStatus() throws IOException {
        String id = create("x");

        Reply off = http.patch(LINKS + "/" + id + "/status", "{'status':'INACTIVE','deactivate_message':'Sold out'}");
        assertThat(off.at("status")).isEqualTo("INACTIVE");
        assertThat(off.at("deactivate_message")).isEqualTo("Sold out");
        assertThat(off.at("updated_at")).isEqualTo("2025-07-22T14:40:31.485576");
        assertThat(http.get(LINKS + "/" + id).json()).isEqualTo(off.json());
        assertThat(http.patch(LINKS + "/" + id + "/status", "{'status':'ACTIVE'}")
                        .at("status"))
                .isEqualTo("ACTIVE");
        assertThat(http.patch(LINKS + "/" + id + "/status", "{'status':'COMPLETED'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void unknownLinksAndPathsAreNotFound() throws IOException {
        assertThat(http.get(LINKS + "/" + UNKNOWN).status()).isEqualTo(404);
        assertThat(http.get(LINKS + "/" + UNKNOWN).at("error/message")).isEqualTo("Payment link not found");
        assertThat(http.get("/api/v2/nope").at("detail")).isEqualTo("Not Found");
        assertThat(http.delete(LINKS).status()).isEqualTo(405);
    }

    @Test
    void rejectsMalformedIds() throws IOException {
        Reply reply = http.get(LINKS + "/nope");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json())
                .isEqualTo(Json.read("{\"detail\":[{\"loc\":[\"path\",\"payment_link_id\"],"
                        + "\"msg\":\"Input should be a valid UUID\",\"type\":\"uuid_parsing\",\"input\":\"nope\"}]}"));
        assertThat(http.patch(LINKS + "/nope/status", "{'status':'GONE'}")
                        .json()
                        .path("detail"))
                .hasSize(1);
        assertThat(http.get("/api/v2/branch/nope").at("detail/0/loc/1")).isEqualTo("branch_id");
        assertThat(http.delete("/api/v2/products/" + FakeStream.PRODUCT_ID + "/prices/7")
                        .at("detail/0/loc/1"))
                .isEqualTo("price_id");
    }

    @Test
    void requiresCredentials() throws IOException {
        Http anonymous = new Http(fake.url());

        Reply reply = anonymous.get(LINKS);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("error").has("code")).isTrue();
        assertThat(anonymous.with("x-api-key", FakeStream.API_KEY).get(LINKS).status())
                .isEqualTo(401);
        assertThat(anonymous
                        .with("Authorization", "Bearer " + FakeStream.TOKEN)
                        .get(LINKS)
                        .status())
                .isEqualTo(200);
        assertThat(anonymous.with("x-api-key", FakeStream.TOKEN).get(LINKS).status())
                .isEqualTo(200);
    }

    @Test
    void unknownPathsNeedNoCredentials() throws IOException {
        Http anonymous = new Http(fake.url());

        Reply missing = http.get(LINKS + "/" + UNKNOWN);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.at("error/message")).isEqualTo("Payment link not found");
        Reply unknown = anonymous.get("/api/v2/nope");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"detail\":\"Not Found\"}");
        Reply otherMethod = anonymous.delete(LINKS);
        assertThat(otherMethod.status()).isEqualTo(405);
        assertThat(otherMethod.body()).isEqualTo("{\"detail\":\"Method Not Allowed\"}");
    }

    @Test
    void returnsTheUserAndTheOrganization() throws IOException {
        assertThat(http.get("/api/v2/me").json().at("/organization/sandbox").asBoolean())
                .isTrue();
        assertThat(http.get("/api/v2/me").at("user/email")).isEqualTo(FakeStream.USER_EMAIL);
        fake.sandbox(false);
        assertThat(http.get("/api/v2/me").json().at("/organization/sandbox").asBoolean(true))
                .isFalse();
    }

    private String create(String name) throws IOException {
        return http.post(LINKS, "{'name':'%s','items':[{'product_id':'%s'}]}".formatted(name, FakeStream.PRODUCT_ID))
                .at("id");
    }

    private String names(String query) throws IOException {
        JsonNode data = http.get(LINKS + query).json().path("data");
        return String.join(
                ",",
                Json.list(data).stream().map(link -> link.path("name").asText()).toList());
    }
}
