package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.invoice.CreateInvoice;
import io.paylinks.stream.invoice.Invoice;
import io.paylinks.stream.invoice.InvoicePaymentMethods;
import io.paylinks.stream.invoice.InvoiceStatus;
import io.paylinks.stream.invoice.ListInvoices;
import io.paylinks.stream.invoice.UpdateInvoice;
import io.paylinks.stream.payment.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

final class InvoiceCalls {
    private static final String ALL = "/api/v2/invoices";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final Instant DUE = Instant.parse("2025-08-01T09:30:00Z");

    private InvoiceCalls() {}

    static List<Call> all() {
        return List.of(
                call("invoices.get", s -> s.invoices().get(ID))
                        .sends("GET", ONE)
                        .answers(Invoice.class),
                call("invoices.list", s -> s.invoices().list())
                        .sends("GET", ALL)
                        .answersPageOf(Invoice.class),
                call("invoices.list with everything set", s -> s.invoices().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "include_payments=true",
                                "payment_link_id=l1",
                                "statuses=ACCEPTED",
                                "statuses=COMPLETED",
                                "payment_statuses=PENDING",
                                "payment_statuses=SETTLED",
                                "search_term=order 1042",
                                "from_date=2025-01-01T00:00:00Z",
                                "to_date=2025-01-02T00:00:00.000001Z",
                                "due_date_from=2025-01-03T00:00:00Z",
                                "due_date_to=2025-01-04T00:00:00Z",
                                "from_price=100",
                                "to_price=200.50",
                                "organization_consumer_id=c1",
                                "subscription_id=s1",
                                "currencies=SAR,KWD",
                                "payments_not_settled=false",
                                "page=2",
                                "limit=100",
                                "sort_field=created_at",
                                "sort_direction=desc",
                                "branch_id=b1")
                        .answersPageOf(Invoice.class),
                call("invoices.forPaymentLink", s -> s.invoices().forPaymentLink(ID))
                        .sends("GET", ALL)
                        .query("payment_link_id=" + ID, "include_payments=true")
                        .answersPageOf(Invoice.class),
                call("invoices.create with everything set", s -> s.invoices().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {"notify_consumer":false,"description":"Order 1042",
                                 "items":[{"product_id":"p1","quantity":2},
                                          {"product_id":"p2","quantity":1,"coupons":["k2"],"note":"gift"}],
                                 "payment_methods":{"mada":true,"visa":true,"mastercard":true,"amex":false,
                                                    "bank_transfer":true,"installment":false,"qurrah":true,
                                                    "stc_pay":true},
                                 "coupons":["k1"],"organization_consumer_id":"c1","scheduled_on":"2025-08-01T09:30:00Z",
                                 "exclude_coupons_if_installments":true,"currency":"SAR","po_number":7}""")
                        .answers(Invoice.class),
                call("invoices.create with what is required", s -> s.invoices().create(required()))
                        .sends("POST", ALL)
                        .body("""
                                {"items":[{"product_id":"p1","quantity":2}],
                                 "payment_methods":{"mada":true,"visa":false,"mastercard":false,"amex":false,
                                                    "bank_transfer":false,"installment":false},
                                 "organization_consumer_id":"c1","scheduled_on":"2025-08-01T09:30:00Z"}""")
                        .answers(Invoice.class),
                call(
                                "invoices.updateInPlace with everything set",
                                s -> s.invoices()
                                        .updateInPlace(
                                                ID,
                                                UpdateInvoice.builder()
                                                        .scheduledOn(DUE)
                                                        .description("later")
                                                        .extra("note", 1)
                                                        .build()))
                        .sends("PATCH", ONE + "/inplace")
                        .body("{\"scheduled_on\":\"2025-08-01T09:30:00Z\",\"description\":\"later\",\"note\":1}")
                        .answers(Invoice.class),
                call(
                                "invoices.updateInPlace that clears",
                                s -> s.invoices()
                                        .updateInPlace(
                                                ID,
                                                UpdateInvoice.builder()
                                                        .clearDescription()
                                                        .build()))
                        .sends("PATCH", ONE + "/inplace")
                        .body("{\"description\":null}")
                        .answers(Invoice.class),
                call("invoices.send", s -> s.invoices().send(ID))
                        .sends("POST", ONE + "/send")
                        .body("{}")
                        .answersAcknowledged(),
                call("invoices.voidInvoice", s -> s.invoices().voidInvoice(ID))
                        .sends("POST", ONE + "/void")
                        .body("{}")
                        .answersAcknowledged());
    }

    private static ListInvoices everyFilter() {
        return ListInvoices.builder()
                .includePayments(true)
                .paymentLinkId("l1")
                .status(InvoiceStatus.ACCEPTED)
                .status(InvoiceStatus.COMPLETED)
                .paymentStatus(PaymentStatus.PENDING)
                .paymentStatus(PaymentStatus.SETTLED)
                .searchTerm("order 1042")
                .fromDate(Instant.parse("2025-01-01T00:00:00Z"))
                .toDate(Instant.parse("2025-01-02T00:00:00.000001Z"))
                .dueDateFrom(Instant.parse("2025-01-03T00:00:00Z"))
                .dueDateTo(Instant.parse("2025-01-04T00:00:00Z"))
                .fromPrice(new BigDecimal("1E+2"))
                .toPrice(new BigDecimal("200.50"))
                .organizationConsumerId("c1")
                .subscriptionId("s1")
                .currencies(CurrencyCode.SAR, CurrencyCode.KWD)
                .paymentsNotSettled(false)
                .page(2L)
                .limit(100)
                .sortField("created_at")
                .sortDirection(SortDirection.DESC)
                .extra("branch_id", "b1")
                .build();
    }

    private static CreateInvoice fullCreate() {
        return CreateInvoice.builder()
                .notifyConsumer(false)
                .description("Order 1042")
                .item("p1", 2)
                .item(CreateInvoice.Item.builder()
                        .productId("p2")
                        .quantity(1)
                        .coupons(List.of("k2"))
                        .extra("note", "gift")
                        .build())
                .paymentMethods(
                        methods(true).qurrah(true).extra("stc_pay", true).build())
                .coupons(List.of("k1"))
                .organizationConsumerId("c1")
                .scheduledOn(DUE)
                .excludeCouponsIfInstallments(true)
                .currency(CurrencyCode.SAR)
                .extra("po_number", 7)
                .build();
    }

    private static CreateInvoice required() {
        return CreateInvoice.builder()
                .item("p1", 2)
                .paymentMethods(methods(false).build())
                .organizationConsumerId("c1")
                .scheduledOn(DUE)
                .build();
    }

    private static InvoicePaymentMethods.Builder methods(boolean cardsAndTransfer) {
        return InvoicePaymentMethods.builder()
                .mada(true)
                .visa(cardsAndTransfer)
                .mastercard(cardsAndTransfer)
                .amex(false)
                .bankTransfer(cardsAndTransfer)
                .installment(false);
    }
}
