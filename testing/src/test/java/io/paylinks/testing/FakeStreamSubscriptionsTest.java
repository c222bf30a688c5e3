package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.testing.FakeStream.Paid;
import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FakeStreamSubscriptionsTest extends StreamTestBase {

    private static final String SUBSCRIPTIONS = "/api/v2/subscriptions";

    private final String consumer = fake.consumer("Noura");
    private final String plan = fake.recurringProduct("Gold plan", "115", "MONTH");

    @Test
    void createsAnInactiveSubscriptionWithAnInvoice() throws IOException {
        Reply created = create("");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.at("status")).isEqualTo("INACTIVE");
        assertThat(created.at("amount")).isEqualTo("115.00");
        assertThat(created.at("recurring_interval")).isEqualTo("MONTH");
        assertThat(created.at("current_period_start")).isEqualTo("2026-01-01T00:00:00");
        assertThat(created.at("current_period_end")).isEqualTo("2026-02-01T00:00:00");
        assertThat(created.at("remaining_days")).isEqualTo("30");
        assertThat(created.at("organization_consumer/name")).isEqualTo("Noura");
        assertThat(created.at("items/0/subscription_id")).isEqualTo(created.at("id"));
        assertThat(created.at("latest_invoice/status")).isEqualTo("SENT");
        assertThat(created.at("latest_invoice/type")).isEqualTo("RECURRING");

        fake.payInvoice(created.at("latest_invoice_id"));
        Reply active = get(created.at("id"));
        assertThat(active.at("status")).isEqualTo("ACTIVE");
        assertThat(active.at("started_at")).isEqualTo("2026-01-01T10:00:00");
        assertThat(http.get("/api/v2/invoices?subscription_id=" + created.at("id"))
                        .at("data/0/subscription/status"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void validatesSubscriptions() throws IOException {
        assertThat(http.post(SUBSCRIPTIONS, "{}").json().path("detail"))
                .extracting(entry -> entry.at("/loc/1").asText())
                .containsExactly("items", "organization_consumer_id", "period_start");
        Reply oneOff = http.post(SUBSCRIPTIONS, body("").replace(plan, FakeStream.PRODUCT_ID));
        assertThat(oneOff.at("error/code")).isEqualTo("INVALID_PARAMETERS");
    }

    @Test
    void renewsSubscriptions() throws IOException {
        String id = active("");
        fake.renew(id);

        Reply renewed = get(id);
        assertThat(renewed.at("current_cycle_number")).isEqualTo("2");
        assertThat(renewed.at("current_period_start")).isEqualTo("2026-02-01T00:00:00");
        assertThat(renewed.at("latest_invoice/status")).isEqualTo("COMPLETED");
        fake.failRenewal(id);
        assertThat(get(id).at("latest_invoice/status")).isEqualTo("CREATED");
        assertThat(names(http.get("/api/v2/payments?statuses=FAILED"), "amount"))
                .containsExactly("115.00");
        assertThat(names(http.get(SUBSCRIPTIONS + "?latest_invoice_is_paid=false"), "id"))
                .containsExactly(id);
    }

    @Test
    void expiresAfterItsLastCycle() throws IOException {
        String id = active(",'until_cycle_number':1");
        fake.renew(id);

        assertThat(get(id).at("status")).isEqualTo("EXPIRED");
        assertThat(http.post(SUBSCRIPTIONS + "/" + id + "/cancel", "{}").at("error/code"))
                .isEqualTo("SUBSCRIPTION_EXPIRED");
    }

    @Test
    void cancelsAtTheEndOfThePeriod() throws IOException {
        String id = active("");

        Reply cancelled = http.post(SUBSCRIPTIONS + "/" + id + "/cancel", "{}");
        assertThat(cancelled.at("status")).isEqualTo("ACTIVE");
        assertThat(cancelled.at("cancel_at_period_end")).isEqualTo("true");
        assertThat(http.put(SUBSCRIPTIONS + "/" + id + "/uncancel", "").body()).isEqualTo("null");
        assertThat(get(id).at("cancel_at_period_end")).isEqualTo("false");
        assertThat(http.put(SUBSCRIPTIONS + "/" + id + "/uncancel", "").status())
                .isEqualTo(400);
        http.post(SUBSCRIPTIONS + "/" + id + "/cancel", "{}");
        fake.renew(id);
        assertThat(get(id).at("status")).isEqualTo("CANCELED");
        assertThat(get(id).at("ended_at")).isNotEmpty();
    }

    @Test
    void cancelsUnpaidSubscriptionsImmediately() throws IOException {
        Reply created = create("");

        Reply cancelled =
                http.post(SUBSCRIPTIONS + "/" + created.at("id") + "/cancel", "{'cancel_related_invoices':true}");
        assertThat(cancelled.at("status")).isEqualTo("CANCELED");
        assertThat(status("invoices/" + created.at("latest_invoice_id"))).isEqualTo("CANCELED");
        assertThat(http.post(SUBSCRIPTIONS + "/" + created.at("id") + "/cancel", "{}")
                        .at("error/code"))
                .isEqualTo("SUBSCRIPTION_ALREADY_CANCELED");
    }

    @Test
    void changesAnActivePlanWithTheNextInvoice() throws IOException {
        String id = active("");
        String change = "{'items':[{'product_id':'" + plan + "','quantity':3}],'coupons':[],'description':'More'}";

        assertThat(http.put(SUBSCRIPTIONS + "/" + id, "{}").json().path("detail"))
                .extracting(entry -> entry.at("/loc/1").asText())
                .containsExactly("items", "coupons");
        Reply changed = http.put(SUBSCRIPTIONS + "/" + id, change);
        assertThat(changed.at("amount")).isEqualTo("115.00");
        assertThat(changed.at("description")).isEqualTo("More");
        assertThat(changed.at("pending_change/target_amount")).isEqualTo("345.00");
        assertThat(changed.at("pending_change/delta_amount")).isEqualTo("230.00");
        assertThat(changed.at("pending_change/changes/0/kind")).isEqualTo("QUANTITY_INCREASED");
        assertThat(changed.at("pending_change/effective_at")).isEqualTo("2026-02-01T00:00:00");
        assertThat(changed.at("pending_change/next_invoice_preview/period_end")).isEqualTo("2026-03-01T00:00:00");

        assertThat(http.delete(SUBSCRIPTIONS + "/" + id + "/pending-change").status())
                .isEqualTo(200);
        assertThat(http.delete(SUBSCRIPTIONS + "/" + id + "/pending-change").status())
                .isEqualTo(404);
        http.put(SUBSCRIPTIONS + "/" + id, change);
        fake.renew(id);
        Reply renewed = get(id);
        assertThat(renewed.at("amount")).isEqualTo("345.00");
        assertThat(renewed.json().path("pending_change").isNull()).isTrue();
    }

    @Test
    void changesAnUnpaidPlanImmediately() throws IOException {
        String id = create("").at("id");

        Reply changed = http.put(
                SUBSCRIPTIONS + "/" + id,
                "{'items':[{'product_id':'" + plan + "','quantity':2}],'coupons':[],'recurring_interval':'YEAR'}");
        assertThat(changed.at("amount")).isEqualTo("230.00");
        assertThat(changed.at("recurring_interval")).isEqualTo("YEAR");
    }

    @Test
    void freezesImmediately() throws IOException {
        String id = active("");
        String freezes = SUBSCRIPTIONS + "/" + id + "/freeze";

        Reply freeze = http.post(freezes, "{'freeze_start_datetime':'2026-01-01T10:00:00Z','notes':'Holiday'}");
        assertThat(freeze.status()).isEqualTo(200);
        assertThat(freeze.at("subscription_id")).isEqualTo(id);
        assertThat(freeze.json().path("duration").isNull()).isTrue();
        assertThat(get(id).at("status")).isEqualTo("FROZEN");
        assertThat(get(id).at("latest_freeze/notes")).isEqualTo("Holiday");
        assertThat(http.post(freezes, "{'freeze_start_datetime':'2026-02-01T10:00:00'}")
                        .at("error/code"))
                .isEqualTo("SUBSCRIPTION_ALREADY_FROZEN");
        Reply ending = http.put(
                freezes + "/" + freeze.at("id"),
                "{'freeze_start_datetime':'2026-01-01T10:00:00','freeze_end_datetime':'2026-01-11T10:00:00'}");
        assertThat(ending.at("duration")).isEqualTo("10");
        clock.advance(Duration.ofDays(10));
        assertThat(get(id).at("status")).isEqualTo("ACTIVE");
    }

    @Test
    void deletesFreezes() throws IOException {
        String id = active("");
        String freezes = SUBSCRIPTIONS + "/" + id + "/freeze";
        String now = http.post(freezes, "{'freeze_start_datetime':'2026-01-01T00:00:00'}")
                .at("id");
        assertThat(names(http.get(freezes), "id")).containsExactly(now);

        assertThat(http.delete(freezes + "/" + now).status()).isEqualTo(200);
        assertThat(get(id).at("status")).isEqualTo("ACTIVE");
        String later = http.post(freezes, "{'freeze_start_datetime':'2026-01-20T00:00:00'}")
                .at("id");
        assertThat(get(id).at("status")).isEqualTo("ACTIVE");
        clock.advance(Duration.ofDays(20));
        assertThat(get(id).at("status")).isEqualTo("FROZEN");
        http.delete(freezes + "/" + later);
        assertThat(http.get(freezes).at("pagination/total_count")).isEqualTo("0");
    }

    @Test
    void rejectsFreezesOfOneDay() throws IOException {
        String freezes = SUBSCRIPTIONS + "/" + active("") + "/freeze";
        Reply sameDay = http.post(
                freezes, "{'freeze_start_datetime':'2026-01-05T00:00:00','freeze_end_datetime':'2026-01-05T20:00:00'}");

        assertThat(sameDay.status()).isEqualTo(400);
        assertThat(sameDay.at("error/code")).isEqualTo("INVALID_PARAMETERS");
        assertThat(http.put(freezes + "/" + UNKNOWN, "{'freeze_start_datetime':'2026-01-05T00:00:00'}")
                        .at("detail/0/loc/1"))
                .isEqualTo("freeze_end_datetime");
        assertThat(http.put(freezes + "/nope", "{}").at("detail/0/loc/1")).isEqualTo("freeze_id");
        assertThat(http.delete(freezes + "/" + UNKNOWN).at("error/message")).isEqualTo("Freeze not found");
    }

    @Test
    void startsWithATrial() throws IOException {
        Reply trial = create(",'trial':true");

        assertThat(trial.at("status")).isEqualTo("TRIALING");
        assertThat(trial.at("trial_end")).isEqualTo("2026-01-15T00:00:00");
        assertThat(trial.json().path("latest_invoice").isNull()).isTrue();
        fake.renew(trial.at("id"));
        assertThat(get(trial.at("id")).at("status")).isEqualTo("ACTIVE");
        assertThat(get(trial.at("id")).at("current_cycle_number")).isEqualTo("1");
    }

    @Test
    void startsByPayingARecurringLink() throws IOException {
        String link = http.post("/api/v2/payment_links", "{'name':'Gold','items':[{'product_id':'" + plan + "'}]}")
                .at("id");
        Paid paid = fake.pay(link, consumer);

        Reply invoice = http.get("/api/v2/invoices/" + paid.invoiceId());
        assertThat(invoice.at("payment_link_id")).isEqualTo(link);
        assertThat(invoice.at("subscription/status")).isEqualTo("ACTIVE");
    }

    @Test
    void filtersSubscriptions() throws IOException {
        String active = active("");
        String other = create(",'description':'Gift'").at("id");

        assertThat(names(http.get(SUBSCRIPTIONS + "?statuses=ACTIVE"), "id")).containsExactly(active);
        assertThat(names(http.get(SUBSCRIPTIONS + "?search_term=gift"), "id")).containsExactly(other);
        assertThat(names(http.get(SUBSCRIPTIONS + "?product_ids=" + plan + "&currencies=SAR"), "id"))
                .containsExactly(other, active);
        assertThat(names(http.get(SUBSCRIPTIONS + "?current_period_end_to_date=2026-01-31T00%3A00%3A00"), "id"))
                .isEmpty();
        assertThat(names(http.get(SUBSCRIPTIONS + "?organization_consumer_id=" + consumer + "&limit=1"), "id"))
                .containsExactly(other);
        assertThat(http.delete("/api/v2/consumers/" + consumer).at("error/code"))
                .isEqualTo("CONSUMER_HAS_ONGOING_SUBSCRIPTIONS");
    }

    private Reply create(String more) throws IOException {
        return http.post(SUBSCRIPTIONS, body(more));
    }

    private String body(String more) {
        return ("{'organization_consumer_id':'%s','period_start':'2026-01-01T00:00:00',"
                        + "'items':[{'product_id':'%s','quantity':1}]%s}")
                .formatted(consumer, plan, more);
    }

    private String active(String more) throws IOException {
        Reply created = create(more);
        fake.payInvoice(created.at("latest_invoice_id"));
        return created.at("id");
    }

    private Reply get(String id) throws IOException {
        return http.get(SUBSCRIPTIONS + "/" + id);
    }
}
