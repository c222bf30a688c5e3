package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Products, prices, coupons and metered usage. */
class FakeStreamCatalogueTest extends StreamTestBase {

    private static final String PRODUCTS = "/api/v2/products";
    private static final String COUPONS = "/api/v2/coupons";

    @Test
    void createsProducts() throws IOException {
        Reply reply = http.post(PRODUCTS, """
                {'name':'Gold plan','type':'RECURRING','recurring_interval':'MONTH',
                 'prices':[{'currency':'SAR','amount':'115'},{'currency':'KWD','amount':10.5,
                 'is_price_inclusive_of_vat':false}]}
                """);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("price")).isEqualTo("115.00");
        assertThat(reply.at("price_excluding_vat")).isEqualTo("100.00");
        assertThat(reply.at("vat_amount")).isEqualTo("15.00");
        assertThat(reply.at("prices/1/amount")).isEqualTo("10.500");
        assertThat(reply.at("prices/1/vat_amount")).isEqualTo("1.575");
        assertThat(reply.json().path("is_active").asBoolean()).isTrue();
        assertThat(http.get(PRODUCTS + "/" + reply.at("id")).json()).isEqualTo(reply.json());
    }

    @Test
    void validatesProducts() throws IOException {
        assertThat(http.post(PRODUCTS, "{'name':'x','type':'RECURRING','price':5}")
                        .at("detail/0/type"))
                .isEqualTo("value_error");
        assertThat(http.post(PRODUCTS, "{'name':'x','type':'ONE_OFF'}").at("detail/0/type"))
                .isEqualTo("value_error");
        assertThat(http.post(PRODUCTS, "{'name':'x','type':'ONE_OFF','price':0.5}")
                        .at("detail/0/type"))
                .isEqualTo("greater_than_equal");
        assertThat(http.post(PRODUCTS, "{'name':'x','type':'GIFT','price':5}").at("detail/0/type"))
                .isEqualTo("enum");
    }

    @Test
    void explainsWhyAProductCannotBeSeeded() {
        assertThatThrownBy(() -> fake.product("Tea", "0.99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a product: price: Input should be greater than or equal to 1");
        assertThatThrownBy(() -> fake.meteredProduct("Calls", "0.10")).hasMessageContaining("price");
        assertThatThrownBy(() -> fake.recurringProduct("Gold plan", "115", "DAY"))
                .hasMessageContaining("recurring_interval: Input should be 'WEEK'");
    }

    @Test
    void listsProducts() throws IOException {
        fake.recurringProduct("Gold plan", "115", "MONTH");
        String old = fake.product("Old", "5");
        http.delete(PRODUCTS + "/" + old);

        assertThat(names(http.get(PRODUCTS + "?active=true"), "name")).containsExactly("Gold plan", "Coffee beans");
        assertThat(names(http.get(PRODUCTS + "?active=false"), "name")).containsExactly("Old");
        assertThat(names(http.get(PRODUCTS + "?type=RECURRING"), "name")).containsExactly("Gold plan");
        assertThat(names(http.get(PRODUCTS + "?search_term=gold&currency=SAR"), "name"))
                .containsExactly("Gold plan");
        assertThat(names(http.get(PRODUCTS + "?currency=USD"), "name")).isEmpty();
    }

    @Test
    void updatesProducts() throws IOException {
        String id = fake.product("Tea", "10");

        Reply reply = http.put(PRODUCTS + "/" + id, "{'name':'Green tea','price':'12.5'}");
        assertThat(reply.at("name")).isEqualTo("Green tea");
        assertThat(reply.at("price")).isEqualTo("12.50");
        assertThat(reply.json().path("prices")).hasSize(2);
        fake.pay(link(""));
        Reply used = http.put(PRODUCTS + "/" + FakeStream.PRODUCT_ID, "{'price':'12.5'}");
        assertThat(used.at("error/code")).isEqualTo("PRODUCT_USED_IN_FINALIZED_INVOICE");
    }

    @Test
    void replacesPrices() throws IOException {
        String id = fake.product("Tea", "10");
        String first = http.get(PRODUCTS + "/" + id).at("prices/0/id");
        String prices = PRODUCTS + "/" + id + "/prices";

        assertThat(http.delete(prices + "/" + first).status()).isEqualTo(400);
        Reply dollars = http.post(prices, "{'currency':'USD','amount':'3'}");
        assertThat(dollars.status()).isEqualTo(201);
        assertThat(dollars.at("amount_in_smallest_unit")).isEqualTo("300");
        assertThat(http.post(prices, "{'currency':'USD','amount':'4'}").status())
                .isEqualTo(400);
        Reply changed = http.put(prices + "/" + dollars.at("id"), "{'amount':'4'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("id")).isNotEqualTo(dollars.at("id"));
        assertThat(changed.at("amount")).isEqualTo("4.00");
        assertThat(http.put(prices + "/" + dollars.at("id"), "{'amount':'5'}").status())
                .isEqualTo(404);
        assertThat(http.delete(prices + "/" + changed.at("id")).status()).isEqualTo(200);
    }

    @Test
    void managesCoupons() throws IOException {
        Reply tenPercent = http.post(COUPONS, "{'name':'TEN','discount_value':10,'is_percentage':true}");
        assertThat(tenPercent.status()).isEqualTo(200);
        assertThat(tenPercent.at("discount_value")).isEqualTo("10");
        assertThat(tenPercent.json().has("redemptions")).isFalse();
        http.post(COUPONS, "{'name':'FIVE','discount_value':'5.00','currency':'SAR'}");
        String path = COUPONS + "/" + tenPercent.at("id");

        assertThat(names(http.get(COUPONS + "?is_percentage=true"), "name")).containsExactly("TEN");
        assertThat(names(http.get(COUPONS + "?search_term=five"), "name")).containsExactly("FIVE");
        assertThat(http.get(path).json().path("redemptions").asInt(-1)).isZero();
        assertThat(http.put(path, "{'is_active':false}")
                        .json()
                        .path("is_active")
                        .asBoolean(true))
                .isFalse();
        assertThat(names(http.get(COUPONS + "?active=true"), "name")).containsExactly("FIVE");
        assertThat(http.delete(path).status()).isEqualTo(200);
        assertThat(http.get(path).status()).isEqualTo(404);
    }

    @Test
    void validatesCoupons() throws IOException {
        assertThat(http.post(COUPONS, "{'name':'x','discount_value':5}").at("detail/0/type"))
                .isEqualTo("value_error");
        assertThat(http.post(COUPONS, "{'name':'x','discount_value':5,'is_percentage':true,'currency':'SAR'}")
                        .status())
                .isEqualTo(422);
        assertThat(http.post(COUPONS, "{'name':'x','discount_value':-5,'is_percentage':true}")
                        .at("detail/0/loc/1"))
                .isEqualTo("discount_value");
    }

    @Test
    void couponsMustBeInTheCurrencyOfTheLink() throws IOException {
        String dollars = http.post(COUPONS, "{'name':'FIVE','discount_value':5,'currency':'USD'}")
                .at("id");
        String body = "{'name':'Order','items':[{'product_id':'%s','quantity':2%s}]%s}";

        Reply onLink = http.post(
                "/api/v2/payment_links", body.formatted(FakeStream.PRODUCT_ID, "", ",'coupons':['" + dollars + "']"));
        assertThat(onLink.status()).isEqualTo(400);
        assertThat(onLink.at("error/message")).isEqualTo("Coupon is not in SAR");
        Reply onItem = http.post(
                "/api/v2/payment_links", body.formatted(FakeStream.PRODUCT_ID, ",'coupons':['" + dollars + "']", ""));
        assertThat(onItem.at("error/code")).isEqualTo("INVALID_PARAMETERS");
        assertThat(http.get("/api/v2/payment_links").at("pagination/total_count"))
                .isEqualTo("0");
    }

    @Test
    void appliesAndRemovesCouponsOfLinks() throws IOException {
        String percent = http.post(COUPONS, "{'name':'TEN','discount_value':10,'is_percentage':true}")
                .at("id");
        String amount = http.post(COUPONS, "{'name':'FIVE','discount_value':5,'currency':'SAR'}")
                .at("id");
        String id = link(",'coupons':['" + percent + "','" + amount + "']");
        String path = "/api/v2/payment_links/" + id;

        Reply link = http.get(path);
        assertThat(link.at("original_amount")).isEqualTo("20.00");
        assertThat(link.at("amount")).isEqualTo("13.00");
        assertThat(link.at("coupon_calculation_metadata/coupons/1/amount_before_discount"))
                .isEqualTo("18.00");
        assertThat(link.at("coupons/0/name")).isEqualTo("TEN");
        Reply changed = http.patch(
                path + "/coupons",
                "{'coupons':[],'items':[{'payment_link_item_id':'%s','coupons':['%s']}]}"
                        .formatted(link.at("items/0/id"), amount));
        assertThat(changed.at("amount")).isEqualTo("15.00");
        assertThat(changed.at("item_level_discounted_amount")).isEqualTo("15.00");
        assertThat(changed.at("items/0/id")).isEqualTo(link.at("items/0/id"));
        assertThat(changed.json().path("coupons")).isEmpty();

        fake.pay(id);
        assertThat(http.get(COUPONS + "/" + amount).at("redemptions")).isEqualTo("1");
        assertThat(http.delete(COUPONS + "/" + amount).at("error/code")).isEqualTo("COUPON_USED_IN_FINALIZED_INVOICE");
    }

    @Test
    void recordsMeteredUsage() throws IOException {
        String product = fake.meteredProduct("Calls", "1");
        String consumer = fake.consumer("Noura");
        String ids = "'product_id':'" + product + "','organization_consumer_id':'" + consumer + "'";
        String subscriptions = "/api/v2/metered/metered-subscriptions";
        String records = "{'records':[{" + ids + ",'usage_amount':'2.5','idempotency_key':'u-1'},{" + ids
                + ",'usage_amount':1,'idempotency_key':'u-1'}]}";

        assertThat(http.post("/api/v2/metered/meter", records).at("total_inserted"))
                .isEqualTo("0");
        Reply created = http.post(subscriptions, "{" + ids + "}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.at("starts_at")).isEqualTo("2026-01-01T10:00:00");
        Reply recorded = http.post("/api/v2/metered/meter", records);
        assertThat(recorded.at("total_inserted")).isEqualTo("1");
        assertThat(recorded.at("records/0/success")).isEqualTo("true");
        assertThat(recorded.json().at("/records/1/id").isNull()).isTrue();
        assertThat(http.get(subscriptions).at("pagination/total_count")).isEqualTo("1");
        assertThat(http.delete(subscriptions + "/" + created.at("id")).at("ends_at"))
                .isEqualTo("2026-01-01T10:00:00");
        assertThat(http.post("/api/v2/metered/meter", records.replace("u-1", "u-2"))
                        .at("total_inserted"))
                .isEqualTo("0");
        assertThat(http.post("/api/v2/metered/meter", "{'records':[]}").at("detail/0/type"))
                .isEqualTo("too_short");
        assertThat(http.post(subscriptions, "{" + ids.replace(product, FakeStream.PRODUCT_ID) + "}")
                        .status())
                .isEqualTo(400);
    }
}
