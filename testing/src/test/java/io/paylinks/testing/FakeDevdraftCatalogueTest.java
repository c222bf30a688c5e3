package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Customers, liquidation addresses, products, invoices, taxes, webhooks and health checks of Devdraft. */
class FakeDevdraftCatalogueTest extends DevdraftTestBase {

    private static final String CUSTOMERS = API + "customers";
    private static final String CUSTOMER = """
            {'first_name':'John','last_name':'Doe','email':'john@example.com','phone_number':'+1-555-123-4567',
             'customer_type':'Small Business'}""";
    private static final String ADDRESS = """
            {'chain':'ethereum','currency':'usdc','address':'0x742d35Cc6634C0532925a3b8D4C9db96c4b4d8e1',
             'external_account_id':'ea_1','custom_developer_fee_percent':'1.5'}""";
    private static final String PRODUCTS = API + "products";
    private static final String PRODUCT =
            "{'name':'Widget','description':'Good','price':99.90,'images':['https://x/1']}";
    private static final String INVOICES = API + "invoices";
    private static final String INVOICE = """
            {'name':'May','email':'john@example.com','customer_id':'%s','currency':'usdc',
             'items':[{'product_id':'%s','quantity':2}],'due_date':'2026-02-01','delivery':'EMAIL',
             'payment_link':true,'payment_methods':['CRYPTO'],'status':'OPEN','partial_payment':false}""";
    private static final String TAXES = API + "taxes";
    private static final String TAX = "{'name':'Sales tax','percentage':8.5}";
    private static final String WEBHOOKS = API + "webhooks";
    private static final String WEBHOOK =
            "{'name':'Orders','url':'https://shop.example/hook','isActive':true,'encrypted':false}";

    @Test
    void isHealthy() throws IOException {
        JsonNode health = http.get(API + "health").json();

        assertThat(health.path("status").asText()).isEqualTo("ok");
        assertThat(health.path("database").asText()).isEqualTo("connected");
        assertThat(health.path("authenticated").asBoolean()).isTrue();
        assertThat(http.get(API + "health/public").at("timestamp")).isEqualTo("2026-01-01T10:00:00.000Z");
    }

    @Test
    void managesCustomers() throws IOException {
        Reply created = http.post(CUSTOMERS, CUSTOMER);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("status")).isEqualTo("ACTIVE");
        assertThat(created.at("app_id")).isEqualTo(created.at("appId")).isEqualTo(created.at("app/id"));
        assertThat(created.json().path("last_purchase_date").isNull()).isTrue();
        String path = CUSTOMERS + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        clock.advance(Duration.ofSeconds(1));
        Reply updated = http.patch(path, "{'last_name':'Smith'}");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.at("first_name")).isEqualTo("John");
        assertThat(updated.at("last_name")).isEqualTo("Smith");
        assertThat(updated.at("updatedAt")).isEqualTo("2026-01-01T10:00:01.000Z");
        assertThat(http.patch(path, "{'status':'GONE'}").status()).isEqualTo(400);
    }

    @Test
    void rejectsInvalidCustomers() throws IOException {
        http.post(CUSTOMERS, CUSTOMER);

        Reply taken = http.post(CUSTOMERS, CUSTOMER.replace("John", "Joan"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("error")).isEqualTo("Conflict");
        assertThat(Json.texts(http.post(CUSTOMERS, "{'email':'nobody','customer_type':'Alien'}")
                        .json()
                        .path("message")))
                .hasSize(5)
                .contains("first_name should not be empty", "email must be an email");
    }

    @Test
    void listsCustomersInAnEnvelope() throws IOException {
        http.post(CUSTOMERS, CUSTOMER);
        http.post(CUSTOMERS, "{'first_name':'Ann','last_name':'Lee','phone_number':'1','status':'BLACKLISTED'}");

        JsonNode page = http.get(CUSTOMERS + "?take=1").json();
        assertThat(page.at("/data/0/first_name").asText()).isEqualTo("Ann");
        assertThat(page.path("data")).hasSize(1);
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("skip").asInt()).isZero();
        assertThat(page.path("take").asInt()).isEqualTo(1);
        assertThat(names("?email=JOHN%40example.com")).isEqualTo("[John]");
        assertThat(names("?name=le")).isEqualTo("[Ann]");
        assertThat(names("?status=BLACKLISTED")).isEqualTo("[Ann]");
        assertThat(http.get(CUSTOMERS + "?take=0").status()).isEqualTo(400);
    }

    @Test
    void managesLiquidationAddresses() throws IOException {
        String customer = http.post(CUSTOMERS, CUSTOMER).at("id");
        String path = CUSTOMERS + "/" + customer + "/liquidation_addresses";

        Reply created = http.post(path, ADDRESS);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("id")).startsWith("la_");
        assertThat(created.at("state")).isEqualTo("active");
        assertThat(created.at("customer_id")).isEqualTo(customer);
        assertThat(created.at("destination_payment_rail")).isEqualTo("ach");
        assertThat(http.get(path + "/" + created.at("id")).json()).isEqualTo(created.json());
        for (int i = 0; i < 10; i++) {
            http.post(path, ADDRESS);
        }
        assertThat(http.get(path).json()).hasSize(11);
        String other = http.post(CUSTOMERS, CUSTOMER.replace("john@", "joan@")).at("id");
        assertThat(http.get(CUSTOMERS + "/" + other + "/liquidation_addresses").json())
                .isEmpty();
        assertThat(http.get(CUSTOMERS + "/" + other + "/liquidation_addresses/" + created.at("id"))
                        .at("message"))
                .isEqualTo("Liquidation address not found");
    }

    @Test
    void rejectsInvalidLiquidationAddresses() throws IOException {
        String path = CUSTOMERS + "/" + http.post(CUSTOMERS, CUSTOMER).at("id") + "/liquidation_addresses";

        Reply reply = http.post(path, ADDRESS.replace("0x742d", "742d"));
        assertThat(reply.body())
                .isEqualTo(json(
                        "{'statusCode':400,'message':'Invalid Ethereum address format','error':'Validation failed'}"));
        assertThat(http.post(path, "{}").status()).isEqualTo(400);
        assertThat(http.post(CUSTOMERS + "/cust_123/liquidation_addresses", ADDRESS)
                        .at("message"))
                .isEqualTo("Customer not found");
    }

    @Test
    void managesProducts() throws IOException {
        Reply created = http.post(PRODUCTS, PRODUCT);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("price").isTextual()).isTrue();
        assertThat(created.at("price")).isEqualTo("99.90");
        assertThat(created.at("images/0")).isEqualTo("https://x/1");
        assertThat(created.at("productType")).isEqualTo("PRODUCT");
        String path = PRODUCTS + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        Reply updated = http.put(path, "{'price':5,'status':'INACTIVE'}");
        assertThat(updated.at("price")).isEqualTo("5");
        assertThat(updated.at("name")).isEqualTo("Widget");
        JsonNode page = http.get(PRODUCTS).json();
        assertThat(page.at("/data/0/status").asText()).isEqualTo("INACTIVE");
        assertThat(page.path("total").asInt()).isEqualTo(1);
        Reply deleted = http.delete(path);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEmpty();
        assertThat(http.get(path).status()).isEqualTo(404);
        assertThat(http.post(PRODUCTS, "{'name':'','price':0}").json().path("message"))
                .hasSize(3);
    }

    @Test
    void acceptsProductsAsForms() throws IOException {
        Reply created = http.send(
                "POST",
                PRODUCTS,
                "multipart/form-data; boundary=\"b-1\"",
                new Parts("b-1")
                        .text("name", "Süßes")
                        .text("description", "Two\r\nlines")
                        .text("price", "12.50")
                        .text("stockCount", "3")
                        .file("images", "a \u00e9.png", "image/png", new byte[] {
                            (byte) 0x89, 'P', 13, 10, 0, (byte) 0xff
                        })
                        .file("images", "b.jpg", "image/jpeg", new byte[3])
                        .body());

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("name")).isEqualTo("Süßes");
        assertThat(created.at("description")).isEqualTo("Two\r\nlines");
        assertThat(created.at("price")).isEqualTo("12.50");
        assertThat(created.json().path("stockCount").isInt()).isTrue();
        assertThat(created.json().path("images")).hasSize(2);
        String path = PRODUCTS + "/" + created.at("id");
        Reply replaced = http.send(
                "PUT",
                path,
                "multipart/form-data; boundary=b",
                new Parts("b").file("images", "c.png", "image/png", new byte[1]).body());
        assertThat(replaced.json().path("images")).hasSize(1);
        assertThat(replaced.at("name")).isEqualTo("Süßes");
        Reply encoded = http.send(
                "PUT",
                path,
                "application/x-www-form-urlencoded",
                HttpRequest.BodyPublishers.ofString("name=A+%26+B&images=https%3A%2F%2Fx%2F1%2Chttps%3A%2F%2Fx%2F2"));
        assertThat(encoded.at("name")).isEqualTo("A & B");
        assertThat(encoded.json().path("images")).hasSize(2);
    }

    @Test
    void addsImages() throws IOException {
        String path = PRODUCTS + "/" + http.post(PRODUCTS, PRODUCT).at("id");

        Reply uploaded = upload(path, "images", 4, "image/webp", 7);
        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.at("totalImages")).isEqualTo("5");
        assertThat(uploaded.at("uploadedImages/0/originalName")).isEqualTo("0.png");
        assertThat(uploaded.at("uploadedImages/0/size")).isEqualTo("7");
        assertThat(uploaded.at("uploadedImages/3/position")).isEqualTo("5");
        assertThat(uploaded.at("updatedProduct/imageCount")).isEqualTo("5");
        assertThat(http.get(path).at("images/4")).isEqualTo(uploaded.at("uploadedImages/3/url"));
        assertThat(upload(path, "images", 6, "image/png", 1).at("message")).contains("at most 10 images");
        assertThat(http.get(path).json().path("images")).hasSize(5);
    }

    @Test
    void rejectsInvalidImages() throws IOException {
        String path = PRODUCTS + "/" + http.post(PRODUCTS, PRODUCT).at("id");
        fake.maxImageSize(100);

        Reply large = upload(path, "images", 1, "image/png", 101);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("statusCode")).isEqualTo("413");
        assertThat(upload(path, "images", 1, "image/png", 100).status()).isEqualTo(201);
        assertThat(upload(path, "images", 1, "text/plain", 1).status()).isEqualTo(400);
        assertThat(upload(path, "images[]", 1, "image/png", 1).at("message")).isEqualTo("Unexpected field - images[]");
        Reply create = http.send(
                "POST",
                PRODUCTS,
                "multipart/form-data; boundary=b",
                new Parts("b")
                        .file("images", "c.png", "image/png", new byte[101])
                        .body());
        assertThat(create.status()).isEqualTo(413);
    }

    @Test
    void replaysFormsWithTheSameParts() throws IOException {
        String path = PRODUCTS + "/" + http.post(PRODUCTS, PRODUCT).at("id") + "/images";
        Http keyed = http.with("x-idempotency-key", "k1");

        keyed.send("POST", path, "multipart/form-data; boundary=b1", image("b1", 1));
        Reply again = keyed.send("POST", path, "multipart/form-data; boundary=b2", image("b2", 1));
        assertThat(again.at("totalImages")).isEqualTo("2");
        assertThat(keyed.send("POST", path, "multipart/form-data; boundary=b3", image("b3", 2))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void recordsTheBytesOfAForm() throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', (byte) 0xff};
        http.send(
                "POST",
                PRODUCTS,
                "multipart/form-data; boundary=b",
                new Parts("b").file("images", "a.png", "image/png", bytes).body());

        assertThat(fake.lastRequest().body()).contains("\r\n\r\n\u0089P\u00ff\r\n");
    }

    @Test
    void managesInvoices() throws IOException {
        String customer = http.post(CUSTOMERS, CUSTOMER).at("id");
        String product = http.post(PRODUCTS, PRODUCT).at("id");

        Reply created = http.post(INVOICES, INVOICE.formatted(customer, product));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("invoice_number")).isEqualTo("INV-1001");
        assertThat(created.at("customer/first_name")).isEqualTo("John");
        assertThat(created.at("items/0/product/name")).isEqualTo("Widget");
        assertThat(created.at("wallet/id")).isEqualTo(wallet()).isEqualTo(created.at("walletId"));
        assertThat(created.at("created_at")).isEqualTo("2026-01-01T10:00:00.000Z");
        String path = INVOICES + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        Reply updated = http.put(path, "{'status':'PAID'}");
        assertThat(updated.at("status")).isEqualTo("PAID");
        assertThat(updated.at("name")).isEqualTo("May");
        assertThat(http.put(path, "{'currency':'usd'}").status()).isEqualTo(400);
        Reply bad = http.post(INVOICES, "{'items':[{'quantity':1}]}");
        assertThat(Json.texts(bad.json().path("message")))
                .contains("items.0.product_id should not be empty", "payment_methods must be an array");
        assertThat(http.post(INVOICES, INVOICE.formatted("c", "p")).json().has("customer"))
                .isFalse();
    }

    @Test
    void listsInvoices() throws IOException {
        http.post(INVOICES, INVOICE.formatted("c1", "p"));
        clock.advance(Duration.ofDays(1));
        http.post(INVOICES, INVOICE.formatted("c2", "p").replace("OPEN", "DRAFT"));

        assertThat(invoices("")).isEqualTo("[c2, c1]");
        assertThat(invoices("?skip=1&take=1")).isEqualTo("[c1]");
        assertThat(invoices("?status=DRAFT")).isEqualTo("[c2]");
        assertThat(invoices("?customer=c1")).isEqualTo("[c1]");
        assertThat(invoices("?from_date=2026-01-02")).isEqualTo("[c2]");
        assertThat(invoices("?to_date=2026-01-01")).isEqualTo("[c1]");
    }

    @Test
    void managesTaxes() throws IOException {
        Reply created = http.post(TAXES, TAX);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("percentage")).isEqualTo("8.5");
        assertThat(created.json().path("active").asBoolean()).isTrue();
        assertThat(created.json().path("apps")).hasSize(1);
        String path = TAXES + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        Reply updated = http.put(path, "{'id':'" + created.at("id") + "','active':false,'appIds':['a','b']}");
        assertThat(updated.json().path("active").asBoolean()).isFalse();
        assertThat(texts(updated, "/apps", "id")).containsExactly("a", "b");
        assertThat(updated.json().has("appIds")).isFalse();
        http.post(TAXES, TAX.replace("Sales", "Other"));
        assertThat(texts(http.get(TAXES + "?active=true"), "", "name")).containsExactly("Other tax");
        assertThat(texts(http.get(TAXES + "?name=SALES"), "", "name")).containsExactly("Sales tax");
        assertThat(http.delete(path).status()).isEqualTo(204);
        assertThat(http.get(TAXES).json()).hasSize(1);
    }

    @Test
    void rejectsInvalidTaxes() throws IOException {
        Reply reply = http.post(TAXES, "{'name':'','percentage':'much'}");

        assertThat(reply.at("error")).isEqualTo("Bad Request");
        assertThat(Json.texts(reply.json().path("message")))
                .containsExactly(
                        "name must be longer than or equal to 1 characters",
                        "percentage must be a number conforming to the specified constraints");
        assertThat(http.post(TAXES, TAX.replace("8.5", "101")).at("message/0"))
                .isEqualTo("percentage must not be greater than 100");
        assertThat(http.put(TAXES, "{}").status()).isEqualTo(400);
        assertThat(http.delete(TAXES).status()).isEqualTo(400);
    }

    @Test
    void managesWebhooks() throws IOException {
        Reply created = http.post(WEBHOOKS, WEBHOOK);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("signing_secret")).matches("[A-Za-z0-9_-]{32,}");
        assertThat(created.at("delivery_stats/total_events")).isEqualTo("0");
        String path = WEBHOOKS + "/" + created.at("id");
        assertThat(http.get(path).json()).isEqualTo(created.json());
        Reply updated = http.patch(path, "{'isActive':false,'signing_secret':'whsec_123456789'}");
        assertThat(updated.json().path("isActive").asBoolean()).isFalse();
        assertThat(updated.at("signing_secret")).isEqualTo("whsec_123456789");
        assertThat(updated.at("url")).isEqualTo("https://shop.example/hook");
        assertThat(http.get(WEBHOOKS).json()).hasSize(1);
        Reply deleted = http.delete(path);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.json()).isEqualTo(updated.json());
        assertThat(http.get(WEBHOOKS).json()).isEmpty();
    }

    @Test
    void rejectsInvalidWebhooks() throws IOException {
        Reply reply = http.post(WEBHOOKS, WEBHOOK.replace("https", "http"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("message")).isEqualTo("Invalid webhook URL format");
        assertThat(reply.at("error")).isEqualTo("Bad Request");
        assertThat(reply.at("details")).isNotEmpty();
        assertThat(http.post(WEBHOOKS, "{'name':'ab','url':'https://x.example'}")
                        .json()
                        .path("message"))
                .hasSize(3);
        String path = WEBHOOKS + "/" + http.post(WEBHOOKS, WEBHOOK).at("id");
        assertThat(http.patch(path, "{'url':'ftp://x'}").at("message")).isEqualTo("Invalid webhook URL format");
    }

    private String names(String query) throws IOException {
        return texts(http.get(CUSTOMERS + query), "/data", "first_name").toString();
    }

    private String invoices(String query) throws IOException {
        return texts(http.get(INVOICES + query), "", "customer_id").toString();
    }

    private Reply upload(String product, String field, int count, String type, int size) throws IOException {
        Parts parts = new Parts("b");
        for (int i = 0; i < count; i++) {
            parts.file(field, i + ".png", type, new byte[size]);
        }
        return http.send("POST", product + "/images", "multipart/form-data; boundary=b", parts.body());
    }

    private static HttpRequest.BodyPublisher image(String boundary, int size) throws IOException {
        return new Parts(boundary)
                .file("images", "a.png", "image/png", new byte[size])
                .body();
    }

    /** Builds a multipart body part by part. */
    private static final class Parts {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final String boundary;

        Parts(String boundary) {
            this.boundary = boundary;
        }

        Parts text(String name, String value) throws IOException {
            return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        Parts file(String name, String fileName, String type, byte[] content) throws IOException {
            return part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type, content);
        }

        HttpRequest.BodyPublisher body() throws IOException {
            write("--" + boundary + "--\r\n");
            return HttpRequest.BodyPublishers.ofByteArray(out.toByteArray());
        }

        private Parts part(String head, byte[] content) throws IOException {
            write("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
            out.write(content);
            write("\r\n");
            return this;
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
