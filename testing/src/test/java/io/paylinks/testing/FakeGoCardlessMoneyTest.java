package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeGoCardlessMoneyTest extends GoCardlessTestBase {

    private static final String SCHEDULE =
            "{'currency':'GBP','total_amount':300,'links':{'mandate':'MD123'},'name':'Sofa','instalments':%s}";
    private static final String DATES =
            "[{'amount':100,'charge_date':'2026-02-01'},{'amount':200,'description':'Rest'}]";
    private static final String AMOUNTS =
            "{'amounts':[100,200],'interval':2,'interval_unit':'monthly','start_date':'2026-02-01'}";

    @Test
    void listsUpcomingPayments() throws IOException {
        String id = subscription(",'interval_unit':'monthly','day_of_month':-1,'count':2,'metadata':{'a':'b'}");

        assertThat(dates(id)).containsExactly("2026-01-31", "2026-02-28");
        assertThat(at("subscriptions", id, "start_date")).isEqualTo("2026-01-31");
        String yearly = subscription(",'interval_unit':'yearly','month':'march','day_of_month':5");
        assertThat(dates(yearly)).hasSize(10).startsWith("2026-03-05", "2027-03-05");
        String ending = subscription(",'interval_unit':'weekly','interval':2,'end_date':'2026-02-01'");
        assertThat(dates(ending)).containsExactly("2026-01-06", "2026-01-20");
        assertThat(list("subscriptions", "?customer=CU123&mandate=MD123&status=active%2Cpaused", "id"))
                .containsExactly(ending, yearly, id);
    }

    @Test
    void chargesSubscriptionsUntilTheLastPayment() throws IOException {
        String id = subscription(",'interval_unit':'monthly','count':2,'name':'Gold','payment_reference':'GOLD'");

        String first = fake.chargeSubscription(id);
        assertThat(at("payments", first, "charge_date")).isEqualTo("2026-01-06");
        assertThat(at("payments", first, "description")).isEqualTo("Gold");
        assertThat(at("payments", first, "reference")).isEqualTo("GOLD");
        assertThat(dates(id)).containsExactly("2026-02-06");
        String second = fake.chargeSubscription(id);

        assertThat(list("payments", "?subscription=" + id, "id")).containsExactly(second, first);
        assertThat(at("subscriptions", id, "status")).isEqualTo("finished");
        assertThat(events("&subscription=" + id))
                .containsExactly(
                        "subscriptions.created",
                        "subscriptions.payment_created",
                        "subscriptions.payment_created",
                        "subscriptions.finished");
        assertThatThrownBy(() -> fake.chargeSubscription(id)).isInstanceOf(IllegalStateException.class);
        assertRefused(act("subscriptions", id, "cancel"), 409, "cancellation_failed");
        assertRefused(
                http.put("/subscriptions/" + id, "{'subscriptions':{'amount':1}}"), 409, "subscription_not_active");
    }

    @Test
    void pausesAndResumesSubscriptions() throws IOException {
        String id = subscription(",'interval_unit':'weekly','count':3");
        assertRefused(act("subscriptions", id, "resume"), 409, "subscription_not_paused");

        act("subscriptions", id, "pause", "{'pause_cycles':2,'metadata':{'why':'holiday'}}");

        assertThat(at("subscriptions", id, "status")).isEqualTo("paused");
        assertThat(dates(id)).containsExactly("2026-01-20", "2026-01-27", "2026-02-03");
        assertThat(at("subscriptions", id, "earliest_charge_date_after_resume")).isEqualTo("2026-01-20");
        assertThat(http.get("/events?subscription=" + id).at("events/0/metadata/why"))
                .isEqualTo("holiday");
        assertRefused(
                act("subscriptions", id, "pause", "{'pause_cycles':1}"),
                409,
                "subscription_paused_cannot_update_cycles");
        assertRefused(act("subscriptions", id, "pause"), 409, "subscription_cannot_be_paused");
        act("subscriptions", id, "resume");
        act("subscriptions", id, "pause");
        assertThat(dates(id)).isEmpty();
        assertThat(act("subscriptions", id, "resume").at("subscriptions/status"))
                .isEqualTo("active");
        assertThat(dates(id)).hasSize(3);
        http.put("/subscriptions/" + id, "{'subscriptions':{'amount':777,'name':'New'}}");
        assertThat(at("subscriptions", id, "upcoming_payments/0/amount")).isEqualTo("777");
        assertThat(events("&action=amended")).hasSize(1);
        act("subscriptions", id, "cancel");
        assertThat(dates(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',%1$s", "'',%2$s", "/create_with_dates,%1$s", "/create_with_schedule,%2$s"})
    void schedulesInstalments(String path, String form) throws IOException {
        Reply reply = schedule(path, form.equals("%1$s") ? DATES : AMOUNTS);

        assertThat(reply.status()).isEqualTo(201);
        JsonNode schedule = reply.json().path("instalment_schedules");
        assertThat(schedule.path("status").asText()).isEqualTo("active");
        assertThat(schedule.at("/links/customer").asText()).isEqualTo("CU123");
        List<String> payments = Json.texts(schedule.at("/links/payments"));
        assertThat(payments).hasSize(2);
        assertThat(at("payments", payments.get(0), "charge_date")).isEqualTo("2026-02-01");
        assertThat(at("payments", payments.get(0), "description")).isEqualTo("Sofa");
        assertThat(at("payments", payments.get(1), "charge_date"))
                .isEqualTo(form.equals("%1$s") ? "2026-01-06" : "2026-04-01");
        String id = schedule.path("id").asText();
        assertThat(at("payments", payments.get(1), "links/instalment_schedule")).isEqualTo(id);
        assertThat(list("instalment_schedules", "?customer=CU123&mandate=MD123&status=active", "id"))
                .containsExactly(id);
    }

    @Test
    void cancelsAndCompletesSchedules() throws IOException {
        String cancelled = schedule("", DATES).at("instalment_schedules/id");
        act("instalment_schedules", cancelled, "cancel");
        assertThat(at("instalment_schedules", cancelled, "status")).isEqualTo("cancelled");
        assertThat(list("payments", "?status=cancelled", "amount")).containsExactly("200", "100");
        assertRefused(act("instalment_schedules", cancelled, "cancel"), 409, "cancellation_failed");

        String completed = schedule("", AMOUNTS).at("instalment_schedules/id");
        for (String payment : list("payments", "?status=pending_submission", "id")) {
            assertThat(at("instalment_schedules", completed, "status")).isEqualTo("active");
            fake.movePayment(payment, "confirmed");
        }
        assertThat(at("instalment_schedules", completed, "status")).isEqualTo("completed");
        assertThat(events("&instalment_schedule=" + completed))
                .containsExactly("instalment_schedules.created", "instalment_schedules.completed");
    }

    @Test
    void rejectsAWrongTotalAmount() throws IOException {
        Reply reply = http.post(
                "/instalment_schedules",
                "{'instalment_schedules':" + SCHEDULE.formatted(DATES).replace("300", "301") + "}");

        assertRefused(reply, 422, "/instalment_schedules/total_amount");
        assertRefused(schedule("/create_with_schedule", DATES), 422, "/instalment_schedules/instalments");
        assertThat(list("payments", "", "id")).isEmpty();
    }

    @Test
    void reusedKeysConflictOnCustomPaths() throws IOException {
        Http keyed = http.with("Idempotency-Key", "k");
        String body = "{'instalment_schedules':" + SCHEDULE.formatted(DATES) + "}";
        String id = keyed.post("/instalment_schedules/create_with_dates", body).at("instalment_schedules/id");

        Reply again = keyed.post("/instalment_schedules/create_with_dates", body);

        assertRefused(again, 409, "idempotent_creation_conflict");
        assertThat(again.at("error/errors/0/links/conflicting_resource_id")).isEqualTo(id);
    }

    @Test
    void refundsConfirmedPayments() throws IOException {
        String payment = payment(",'metadata':{'order':'7'}");
        String refund = "{'amount':%s,'total_amount_confirmation':%s,'links':{'payment':'" + payment + "'}}";
        assertRefused(create("refunds", refund.formatted(400, 400)), 409, "refund_payment_invalid_state");
        fake.movePayment(payment, "confirmed");

        String first = created("refunds", refund.formatted(400, 400));

        assertRefused(create("refunds", refund.formatted(400, 400)), 409, "total_amount_confirmation_invalid");
        assertRefused(create("refunds", refund.formatted(601, 1001)), 422, "/refunds/amount");
        String second = created("refunds", refund.formatted(600, 1000));
        assertThat(at("payments", payment, "amount_refunded")).isEqualTo("1000");
        assertThat(at("refunds", first, "currency")).isEqualTo("GBP");
        assertThat(act("scenario_simulators", "refund_bounced", "run", "{'links':{'resource':'" + second + "'}}")
                        .at("scenario_simulators/id"))
                .isEqualTo("refund_bounced");
        assertThat(at("refunds", second, "status")).isEqualTo("bounced");
        assertThat(at("payments", payment, "amount_refunded")).isEqualTo("400");
        String ofMandate = created("refunds", "{'amount':5,'links':{'mandate':'MD123'}}");
        assertThat(list("refunds", "?refund_type=mandate", "id")).containsExactly(ofMandate);
        assertThat(list("refunds", "?refund_type=payment&payment=" + payment, "id"))
                .containsExactly(second, first);
        assertThat(events("&refund=" + second)).containsExactly("refunds.created", "refunds.paid", "refunds.failed");
        assertThat(http.put("/refunds/" + first, "{'refunds':{'metadata':{'a':'b'}}}")
                        .at("refunds/metadata/a"))
                .isEqualTo("b");
        assertRefused(create("refunds", "{'amount':5,'links':{}}"), 422, "/refunds/links/mandate");
    }

    @Test
    void paysOutConfirmedPayments() throws IOException {
        String one = payment(",'app_fee':10");
        String euros = payment("").replace("GBP", "EUR");
        fake.movePayment(one, "confirmed");
        assertThat(fake.payOut()).hasSize(1);
        fake.movePayment(euros, "paid_out");

        List<String> payouts = list("payouts", "?currency=GBP&status=paid&payout_type=merchant", "id");
        assertThat(payouts).hasSize(2);
        String payout = payouts.get(1);
        assertThat(at("payouts", payout, "amount")).isEqualTo("970");
        assertThat(at("payouts", payout, "deducted_fees")).isEqualTo("30");
        assertThat(at("payouts", payout, "arrival_date")).isEqualTo("2026-01-02");
        assertThat(at("payments", one, "status")).isEqualTo("paid_out");
        assertThat(at("payments", one, "links/payout")).isEqualTo(payout);
        assertThat(events("&payout=" + payout)).containsExactly("payments.paid_out", "payouts.paid");
        http.put("/payouts/" + payout, "{'payouts':{'metadata':{'xero id':'7','b':'c'}}}");
        assertThat(list("payouts", "?metadata%5Bxero%20id%5D=7&metadata%5Bb%5D=c", "id"))
                .containsExactly(payout);
        assertThat(list("payouts", "?metadata%5Bb%5D=d", "id")).isEmpty();
        assertThat(fake.payOut()).isEmpty();
    }

    @Test
    void retriesFailedPaymentsOnALaterDay() throws IOException {
        String id = payment("");
        fake.movePayment(id, "failed");

        assertRefused(act("payments", id, "retry", "{'charge_date':'2026-01-02'}"), 422, "/data/charge_date");
        assertThat(act("payments", id, "retry", "{'charge_date':'2026-03-01','metadata':{'try':'2'}}")
                        .at("payments/charge_date"))
                .isEqualTo("2026-03-01");

        assertThat(events("&payment=" + id))
                .containsExactly("payments.created", "payments.failed", "payments.resubmission_requested");
        assertThat(http.get("/events").at("events/0/metadata/try")).isEqualTo("2");
        assertThat(http.get("/events").at("events/1/details/origin")).isEqualTo("bank");
    }

    private Reply schedule(String path, String instalments) throws IOException {
        return http.post(
                "/instalment_schedules" + path, "{'instalment_schedules':" + SCHEDULE.formatted(instalments) + "}");
    }

    private String subscription(String more) throws IOException {
        return created("subscriptions", "{'amount':500,'currency':'GBP','links':{'mandate':'MD123'}" + more + "}");
    }

    private List<String> dates(String id) throws IOException {
        JsonNode upcoming = http.get("/subscriptions/" + id).json().at("/subscriptions/upcoming_payments");
        return Json.list(upcoming).stream()
                .map(each -> each.path("charge_date").asText())
                .toList();
    }
}
