package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.testing.FakeStream.Paid;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Invoices, payments, and the objects that paying a link creates. */
class FakeStreamPaymentsTest extends StreamTestBase {

    private static final String INVOICES = "/api/v2/invoices";
    private static final String PAYMENTS = "/api/v2/payments";

    @Test
    void payingALinkCreatesAnInvoiceAndAPayment() throws IOException {
        String link = link(",'max_number_of_payments':2");
        assertThat(http.get(INVOICES).at("pagination/total_count")).isEqualTo("0");

        Paid paid = fake.pay(link);

        assertThat(status("invoices/" + paid.invoiceId())).isEqualTo("COMPLETED");
        Reply payment = http.get(PAYMENTS + "/" + paid.paymentId());
        assertThat(payment.at("current_status")).isEqualTo("SUCCEEDED");
        assertThat(payment.at("amount")).isEqualTo("20.00");
        assertThat(payment.at("payed_at")).isEqualTo("2026-01-01T10:00:00");
        assertThat(payment.at("payment_method")).isEqualTo("MADA");
        Reply found = http.get(INVOICES + "?payment_link_id=" + link + "&include_payments=true");
        assertThat(found.at("data/0/id")).isEqualTo(paid.invoiceId());
        assertThat(found.at("data/0/payments/0/id")).isEqualTo(paid.paymentId());
        assertThat(found.at("data/0/paid_amount")).isEqualTo("20.00");
        assertThat(found.at("data/0/remaining_amount")).isEqualTo("0.00");
        assertThat(http.get(INVOICES).json().at("/data/0/payments").isNull()).isTrue();
        assertThat(status("payment_links/" + link)).isEqualTo("ACTIVE");
    }

    @Test
    void aLinkIsCompletedAtItsMaximumNumberOfPayments() throws IOException {
        String link = link(",'max_number_of_payments':2");
        fake.pay(link);
        fake.pay(link, fake.consumer("Noura"));

        Reply completed = http.get("/api/v2/payment_links/" + link);
        assertThat(completed.at("status")).isEqualTo("COMPLETED");
        assertThat(completed.at("amount_collected")).isEqualTo("40.00");
        assertThat(completed.at("amount_collected_in_smallest_unit")).isEqualTo("4000");
        assertThatThrownBy(() -> fake.pay(link)).isInstanceOf(IllegalStateException.class);
        assertThat(http.get(INVOICES).at("data/0/organization_consumer/name")).isEqualTo("Noura");
        assertThat(http.patch("/api/v2/payment_links/" + link + "/status", "{'status':'ACTIVE'}")
                        .at("error/code"))
                .isEqualTo("INVALID_STATUS");
    }

    @Test
    void anExpiredLinkCannotBePaid() throws IOException {
        String link = link(",'valid_until':'2026-01-01T11:00:00'");
        clock.advance(Duration.ofHours(2));

        assertThatThrownBy(() -> fake.pay(link)).hasMessageContaining("valid until");
    }

    @Test
    void createsInvoices() throws IOException {
        Reply invoice = invoice(fake.consumer("Noura"), ",'description':'January'");

        assertThat(invoice.status()).isEqualTo(200);
        assertThat(invoice.at("status")).isEqualTo("SENT");
        assertThat(invoice.at("type")).isEqualTo("ONE_OFF");
        assertThat(invoice.at("total_amount")).isEqualTo("30.00");
        assertThat(invoice.at("total_vat_amount")).isEqualTo("3.91");
        assertThat(invoice.at("total_price_excluding_vat")).isEqualTo("26.09");
        assertThat(invoice.at("items/0/unit_price")).isEqualTo("10.00");
        assertThat(invoice.at("payments/0/current_status")).isEqualTo("PENDING");
        assertThat(invoice.at("payment_methods/mada")).isEqualTo("true");
        assertThat(http.get(INVOICES + "/" + invoice.at("id")).json()).isEqualTo(invoice.json());
    }

    @Test
    void validatesInvoices() throws IOException {
        assertThat(http.post(INVOICES, "{}").json().path("detail"))
                .extracting(entry -> entry.at("/loc/1").asText())
                .containsExactly("items", "payment_methods", "organization_consumer_id", "scheduled_on");
    }

    @Test
    void sendsAndVoidsInvoices() throws IOException {
        String id = invoice(fake.consumer("Noura"), ",'notify_consumer':false").at("id");

        assertThat(status("invoices/" + id)).isEqualTo("CREATED");
        assertThat(http.post(INVOICES + "/" + id + "/send", "{}").status()).isEqualTo(200);
        assertThat(status("invoices/" + id)).isEqualTo("SENT");
        assertThat(http.post(INVOICES + "/" + id + "/void", "{}").status()).isEqualTo(200);
        assertThat(status("invoices/" + id)).isEqualTo("CANCELED");
        assertThat(http.get(INVOICES + "/" + id).at("payments/0/current_status"))
                .isEqualTo("CANCELED");
        assertThat(http.post(INVOICES + "/" + id + "/send", "{}").at("error/code"))
                .isEqualTo("INVOICE_FINALISED");
    }

    @Test
    void futureInvoicesAreDrafts() throws IOException {
        String id = http.post(
                        INVOICES,
                        invoiceBody(fake.consumer("Noura")).replace("2026-01-01T00:00:00", "2026-02-01T00:00:00Z"))
                .at("id");

        assertThat(status("invoices/" + id)).isEqualTo("DRAFT");
        Reply changed = http.patch(INVOICES + "/" + id + "/inplace", "{'scheduled_on':'2026-03-01T00:00:00'}");
        assertThat(changed.at("payments/0/scheduled_on")).isEqualTo("2026-03-01T00:00:00");
        assertThat(names(http.get(INVOICES + "?due_date_from=2026-02-15T00%3A00%3A00Z"), "id"))
                .containsExactly(id);
        assertThat(names(http.get(INVOICES + "?due_date_to=2026-02-15T00%3A00%3A00Z"), "id"))
                .isEmpty();
        http.post(INVOICES + "/" + id + "/send", "{}");
        assertThat(status("invoices/" + id)).isEqualTo("SENT");
    }

    @Test
    void filtersInvoices() throws IOException {
        String consumer = fake.consumer("Noura");
        String sent = invoice(consumer, ",'description':'January'").at("id");
        String paid = fake.pay(link("")).invoiceId();

        assertThat(names(http.get(INVOICES + "?statuses=SENT"), "id")).containsExactly(sent);
        assertThat(names(http.get(INVOICES + "?payment_statuses=SUCCEEDED&payment_statuses=SETTLED"), "id"))
                .containsExactly(paid);
        assertThat(names(http.get(INVOICES + "?search_term=janu"), "id")).containsExactly(sent);
        assertThat(names(http.get(INVOICES + "?organization_consumer_id=" + consumer), "id"))
                .containsExactly(sent);
        assertThat(names(http.get(INVOICES + "?from_price=25&currencies=SAR"), "id"))
                .containsExactly(sent);
        assertThat(names(http.get(INVOICES + "?payments_not_settled=true"), "id"))
                .containsExactly(paid, sent);
    }

    @Test
    void marksPaymentsAsPaid() throws IOException {
        Reply invoice = invoice(fake.consumer("Noura"), "");
        String payment = invoice.at("payments/0/id");

        assertThat(markPaid(payment, "VISA").at("error/code")).isEqualTo("INVALID_PARAMETERS");
        fake.movePayment(payment, "UNDER_REVIEW");
        Reply marked = markPaid(payment, "CASH");
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.body()).isEqualTo("{}");
        assertThat(status("invoices/" + invoice.at("id"))).isEqualTo("COMPLETED");
        assertThat(markPaid(payment, "CASH").at("error/code")).isEqualTo("PAYMENT_FINALIZED");
    }

    @Test
    void paysInInstallments() throws IOException {
        String invoice = invoice(fake.consumer("Noura"), "").at("id");
        fake.splitInvoice(invoice, 3);
        String first = http.get(INVOICES + "/" + invoice).at("payments/0/id");

        assertThat(markPaid(first, "CASH").at("error/code")).isEqualTo("INVOICE_INVALID_STATUS");
        fake.moveInvoice(invoice, "ACCEPTED");
        assertThat(http.post(INVOICES + "/" + invoice + "/send", "{}").status()).isEqualTo(400);
        assertThat(markPaid(first, "BANK_TRANSFER").status()).isEqualTo(200);
        fake.payInvoice(invoice);
        assertThat(status("invoices/" + invoice)).isEqualTo("ACCEPTED");
        assertThat(http.get(INVOICES + "/" + invoice).at("remaining_amount")).isEqualTo("10.00");
        fake.payInvoice(invoice);
        assertThat(status("invoices/" + invoice)).isEqualTo("COMPLETED");
        assertThatThrownBy(() -> fake.payInvoice(invoice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void paymentsCanBeRefundedOnce() throws IOException {
        Paid paid = fake.pay(link(""));
        String refund = "{'refund_reason':'OTHER','refund_note':'Broken'}";

        Reply reply = http.post(PAYMENTS + "/" + paid.paymentId() + "/refund", refund);
        assertThat(reply.at("current_status")).isEqualTo("REFUNDED");
        assertThat(reply.at("refund_note")).isEqualTo("Broken");
        assertThat(status("invoices/" + paid.invoiceId())).isEqualTo("COMPLETED");
        Reply again = http.post(PAYMENTS + "/" + paid.paymentId() + "/refund", refund);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.at("error/code")).isEqualTo("PAYMENT_REFUNDED_ALREADY");
        assertThat(http.post(PAYMENTS + "/" + paid.paymentId() + "/refund", "{}")
                        .at("detail/0/loc/1"))
                .isEqualTo("refund_reason");
    }

    @Test
    void refundsAllPaymentsOfATransactionTogether() throws IOException {
        String consumer = fake.consumer("Noura");
        String one = invoice(consumer, "").at("id");
        String two = invoice(consumer, "").at("id");
        fake.payTogether(one, two);
        String first = http.get(INVOICES + "/" + one).at("payments/0/id");
        String second = http.get(INVOICES + "/" + two).at("payments/0/id");

        Reply refused = http.post(PAYMENTS + "/" + first + "/refund", "{'refund_reason':'OTHER'}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Json.texts(refused.json().path("payment_ids"))).containsExactlyInAnyOrder(first, second);
        assertThat(refused.at("total_amount")).isEqualTo("60.00");
        Reply allowed = http.post(
                PAYMENTS + "/" + first + "/refund",
                "{'refund_reason':'OTHER','allow_refund_multiple_related_payments':true}");
        assertThat(allowed.status()).isEqualTo(200);
        assertThat(status("payments/" + second)).isEqualTo("REFUNDED");
    }

    @Test
    void rejectsRefundsOfUnpaidPayments() throws IOException {
        String payment = invoice(fake.consumer("Noura"), "").at("payments/0/id");

        assertThat(http.post(PAYMENTS + "/" + payment + "/refund", "{'refund_reason':'OTHER'}")
                        .at("error/code"))
                .isEqualTo("PAYMEND_UNPAID");
    }

    @Test
    void chargesOnDemand() throws IOException {
        Reply invoice = invoice(fake.consumer("Noura"), "");
        String path = PAYMENTS + "/auto-charge-on-demand/" + invoice.at("payments/0/id");
        fake.autoCharge(false);
        assertThat(http.post(path, "").status()).isEqualTo(401);
        fake.autoCharge(true);

        Reply charged = http.post(path, "");
        assertThat(charged.at("payment_id")).isEqualTo(invoice.at("payments/0/id"));
        assertThat(charged.at("invoice_id")).isEqualTo(invoice.at("id"));
        assertThat(status("invoices/" + invoice.at("id"))).isEqualTo("COMPLETED");
        assertThat(http.post(path, "").status()).isEqualTo(400);
        assertThat(http.post(PAYMENTS + "/auto-charge-on-demand/" + UNKNOWN, "").status())
                .isEqualTo(404);
        assertThat(http.post(PAYMENTS + "/auto-charge-on-demand/nope", "").status())
                .isEqualTo(422);
    }

    @Test
    void filtersPayments() throws IOException {
        Paid paid = fake.pay(link(""));
        Reply open = invoice(fake.consumer("Noura"), "");

        assertThat(names(http.get(PAYMENTS + "?statuses=SUCCEEDED"), "id")).containsExactly(paid.paymentId());
        assertThat(names(http.get(PAYMENTS + "?invoice_id=" + open.at("id")), "id"))
                .containsExactly(open.at("payments/0/id"));
        assertThat(names(http.get(PAYMENTS + "?invoice_id=" + open.at("id") + "&invoice_id=" + paid.invoiceId()), "id"))
                .hasSize(2);
        fake.movePayment(paid.paymentId(), "SETTLED");
        assertThat(names(http.get(PAYMENTS + "?statuses=SETTLED"), "id")).containsExactly(paid.paymentId());
        assertThat(http.get(PAYMENTS + "/" + UNKNOWN).status()).isEqualTo(404);
        assertThat(http.get(PAYMENTS + "/nope").status()).isEqualTo(422);
    }

    private Reply markPaid(String payment, String method) throws IOException {
        return http.post(PAYMENTS + "/" + payment + "/mark-paid", "{'payment_method':'" + method + "'}");
    }
}
