package io.paylinks.devdraft;

import static io.paylinks.devdraft.TestedDevdraft.DEVDRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.devdraft.product.ListProducts;
import io.paylinks.devdraft.product.Product;
import io.paylinks.devdraft.tax.ListTaxes;
import io.paylinks.devdraft.tax.Tax;
import io.paylinks.devdraft.webhook.ListWebhooks;
import io.paylinks.devdraft.webhook.Webhook;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and deletions, whose responses are documented in several formats. */
class ListShapesTest extends DevdraftServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"data\":[%s],\"total\":1,\"skip\":0,\"take\":10}",
                "{\"products\":[%s],\"page\":1,\"limit\":10}"
            })
    void productsAreReadInEveryFormat(String form) {
        enqueue(200, form.replace("%s", DEVDRAFT.text(Product.class)));

        assertThat(client().products().list()).containsExactly(DEVDRAFT.value(Product.class));
        assertRequests(1);
    }

    @Test
    void theTotalOfProductsIsRead() {
        enqueue(200, "{\"total\":3,\"skip\":0,\"take\":2,\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
        enqueue(200, "{\"total\":3,\"skip\":2,\"take\":2,\"data\":[{\"id\":\"3\"}]}");

        Page<Product> products =
                client().products().list(ListProducts.builder().take(2).build());

        assertThat(products.totalCount()).isEqualTo(3);
        assertThat(products.stream().map(Product::id)).containsExactly("1", "2", "3");
        assertRequests(2);
    }

    @Test
    void anOversizedPageOfTaxesEndsTheList() {
        enqueue(200, "[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}]");

        assertThat(client().taxes().list(ListTaxes.builder().take(2).build()).stream()
                        .map(Tax::id))
                .containsExactly("1", "2", "3");
        assertRequests(1);
    }

    @Test
    void aRepeatedPageOfTaxesEndsTheList() {
        enqueue(200, "[{\"id\":\"1\"},{\"id\":\"2\"}]");
        enqueue(200, "[{\"id\":\"1\"},{\"id\":\"2\"}]");

        assertThat(client().taxes().list(ListTaxes.builder().take(2).build())).hasSize(2);
        assertRequests(2);
    }

    @Test
    void repeatedWebhooksAreRecognizedByTheirId() {
        enqueue(200, "{\"data\":[{\"id\":\"1\",\"delivery_stats\":{\"total_events\":1}}]}");
        enqueue(200, "{\"data\":[{\"id\":\"1\",\"delivery_stats\":{\"total_events\":2}}]}");
        enqueue(200, "{\"data\":[{\"id\":\"2\"}]}");
        enqueue(200, "{\"data\":[]}");

        assertThat(client().webhooks().list(ListWebhooks.builder().take(1).build()).stream()
                        .map(Webhook::id))
                .containsExactly("1", "2");
        assertRequests(4);
    }

    @Test
    void deletionsReturnAResourceAConfirmationOrNothing() {
        for (Function<DevdraftClient, Deleted> delete : deletions()) {
            enqueue(200, "{\"id\":\"1\",\"name\":\"It\"}");
            enqueue(200, "{\"message\":\"Gone\",\"deleted_at\":\"2025-03-15T14:30:00Z\"}");
            server.enqueue(json(204, ""));

            assertThat(delete.apply(client()).extra()).containsOnlyKeys("id", "name");
            assertThat(delete.apply(client()).extra()).containsOnlyKeys("message", "deleted_at");
            assertThat(delete.apply(client()).extra()).isEmpty();
        }
        assertRequests(9);
    }

    private static Iterable<Function<DevdraftClient, Deleted>> deletions() {
        return List.of(
                d -> d.products().delete("1"),
                d -> d.taxes().delete("1"),
                d -> d.webhooks().delete("1"));
    }

    @Test
    void signingSecretsAreNotPrinted() {
        Webhook webhook = DEVDRAFT.value(Webhook.class);
        enqueue(200, DEVDRAFT.text(Webhook.class));

        Deleted deleted = client().webhooks().delete("wh_123456");

        assertThat(webhook.signingSecret().reveal()).startsWith("whsec_");
        assertThat(webhook.toString() + deleted)
                .contains("id=wh_123456", "signing_secret")
                .doesNotContain("whsec_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing_secret", "secret"})
    void secretsAreNotPrintedUnderAnyName(String name) {
        String json = "{\"id\":\"wh_1\",\"" + name + "\":\"whsec_canary\"}";
        Webhook webhook = DevdraftJson.read(Webhook.class, json);

        assertThat(webhook.toString()).doesNotContain("whsec_canary");
        assertThat(DevdraftJson.write(webhook)).contains("\"" + name + "\":\"whsec_canary\"");
    }
}
