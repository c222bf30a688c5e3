package io.paylinks.gocardless;

import static io.paylinks.gocardless.Call.ENCODED_ID;
import static io.paylinks.gocardless.Call.ID;
import static io.paylinks.gocardless.Call.call;

import io.paylinks.core.Range;
import io.paylinks.gocardless.common.Currency;
import io.paylinks.gocardless.common.SortDirection;
import io.paylinks.gocardless.payment.CreatePayment;
import io.paylinks.gocardless.payment.ListPayments;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentInclude;
import io.paylinks.gocardless.payment.PaymentSortField;
import io.paylinks.gocardless.payment.PaymentStatus;
import io.paylinks.gocardless.payment.PsuInteractionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class PaymentCalls {
    private static final String ALL = "/payments";
    private static final String ONE = ALL + "/" + ENCODED_ID;

    private PaymentCalls() {}

    static List<Call> all() {
        return List.of(
                call("payments.get", g -> g.payments().get(ID))
                        .sends("GET", ONE)
                        .answers("payments", Payment.class),
                call("payments.list", g -> g.payments().list())
                        .sends("GET", ALL)
                        .answersPageOf("payments", Payment.class),
                call("payments.list with everything set", g -> g.payments().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "after=PM1",
                                "before=PM9",
                                "limit=500",
                                "charge_date[gte]=2025-05-01",
                                "charge_date[lt]=2025-06-01",
                                "created_at[gt]=2025-05-01T00:00:00Z",
                                "created_at[lte]=2025-05-31T23:59:59.999Z",
                                "creditor=CR1",
                                "currency=GBP",
                                "customer=CU1",
                                "include=customer,mandate",
                                "mandate=MD1",
                                "scheme=bacs",
                                "sort_direction=asc",
                                "sort_field=charge_date",
                                "status=pending_submission",
                                "subscription=SU1",
                                "creditor_bank_account=BA1")
                        .answersPageOf("payments", Payment.class),
                call("payments.create with everything set", g -> g.payments().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {"payments":{"amount":3000000000,"app_fee":25,"charge_date":"2025-05-15",
                                "currency":"GBP",
                                  "description":"Wine","faster_ach":false,"links":{"mandate":"MD1","creditor":"CR1"},
                                  "metadata":{"order":"1042"},"psu_interaction_type":"off_session","reference":"WINE1",
                                  "retry_if_possible":true,"purpose":"goods"}}""")
                        .honoursKey()
                        .answers("payments", Payment.class),
                call(
                                "payments.create with what is needed",
                                g -> g.payments()
                                        .create(CreatePayment.builder()
                                                .amount(1000L)
                                                .currency(Currency.EUR)
                                                .mandate("MD1")
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"payments\":{\"amount\":1000,\"currency\":\"EUR\",\"links\":{\"mandate\":\"MD1\"}}}")
                        .honoursKey()
                        .answers("payments", Payment.class),
                call("payments.cancel", g -> g.payments().cancel(ID))
                        .sends("POST", ONE + "/actions/cancel")
                        .body("{\"data\":{}}")
                        .answers("payments", Payment.class),
                call("payments.cancel with everything set", g -> g.payments().cancel(ID, Map.of("ticket_id", "TK1")))
                        .sends("POST", ONE + "/actions/cancel")
                        .body("{\"data\":{\"metadata\":{\"ticket_id\":\"TK1\"}}}")
                        .answers("payments", Payment.class));
    }

    private static ListPayments everyFilter() {
        return ListPayments.builder()
                .after("PM1")
                .before("PM9")
                .limit(500)
                .chargeDate(Range.atLeast(LocalDate.of(2025, 5, 1)).lessThan(LocalDate.of(2025, 6, 1)))
                .createdAt(Range.greaterThan(Instant.parse("2025-05-01T00:00:00Z"))
                        .atMost(Instant.parse("2025-05-31T23:59:59.999Z")))
                .creditor("CR1")
                .currency(Currency.GBP)
                .customer("CU1")
                .include(List.of(PaymentInclude.CUSTOMER, PaymentInclude.MANDATE))
                .mandate("MD1")
                .scheme("bacs")
                .sortDirection(SortDirection.ASC)
                .sortField(PaymentSortField.CHARGE_DATE)
                .status(PaymentStatus.PENDING_SUBMISSION)
                .subscription("SU1")
                .extra("creditor_bank_account", "BA1")
                .build();
    }

    private static CreatePayment fullCreate() {
        return CreatePayment.builder()
                .amount(3_000_000_000L)
                .appFee(25L)
                .chargeDate(LocalDate.of(2025, 5, 15))
                .currency(Currency.GBP)
                .description("Wine")
                .fasterAch(false)
                .extra("links", Map.of("creditor", "CR1"))
                .mandate("MD1")
                .metadata(Map.of("order", "1042"))
                .psuInteractionType(PsuInteractionType.OFF_SESSION)
                .reference("WINE1")
                .retryIfPossible(true)
                .extra("purpose", "goods")
                .build();
    }
}
