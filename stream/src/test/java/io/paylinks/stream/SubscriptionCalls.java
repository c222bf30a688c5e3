package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.subscription.CancelSubscription;
import io.paylinks.stream.subscription.CreateSubscription;
import io.paylinks.stream.subscription.CreateSubscriptionItem;
import io.paylinks.stream.subscription.ListSubscriptions;
import io.paylinks.stream.subscription.Subscription;
import io.paylinks.stream.subscription.SubscriptionPaymentMethods;
import io.paylinks.stream.subscription.SubscriptionRecurringInterval;
import io.paylinks.stream.subscription.SubscriptionStatus;
import io.paylinks.stream.subscription.UpdateSubscription;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

final class SubscriptionCalls {
    private static final String ALL = "/api/v2/subscriptions";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final Instant START = Instant.parse("2025-08-01T00:00:00Z");
    private static final String ITEMS = """
            "items":[{"product_id":"p1","quantity":2},{"product_id":"p2","quantity":1,"coupons":["k2"],
            "note":"gift"}]""";
    private static final String METHODS = """
            {"visa":true,"mastercard":true,"amex":false,"bank_transfer":true,"installment":false,"qurrah":false,
             "subscription_auto_renewal":true,"stc_pay":true}""";

    private SubscriptionCalls() {}

    static List<Call> all() {
        return List.of(
                call("subscriptions.get", s -> s.subscriptions().get(ID))
                        .sends("GET", ONE)
                        .answers(Subscription.class),
                call("subscriptions.list", s -> s.subscriptions().list())
                        .sends("GET", ALL)
                        .answersPageOf(Subscription.class),
                call(
                                "subscriptions.list with everything set",
                                s -> s.subscriptions().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "statuses=ACTIVE",
                                "statuses=TRIAL_PENDING",
                                "latest_invoice_is_paid=false",
                                "from_date=2025-01-01T00:00:00Z",
                                "to_date=2025-01-02T00:00:00Z",
                                "current_period_start_from_date=2025-01-03T00:00:00Z",
                                "current_period_start_to_date=2025-01-04T00:00:00Z",
                                "current_period_end_from_date=2025-01-05T00:00:00Z",
                                "current_period_end_to_date=2025-01-06T00:00:00Z",
                                "from_price=100",
                                "to_price=200.50",
                                "organization_consumer_id=c1",
                                "search_term=gold",
                                "product_ids=p1",
                                "product_ids=p2",
                                "currencies=SAR,USD",
                                "page=2",
                                "limit=50",
                                "sort_field=created_at",
                                "sort_direction=desc",
                                "branch_id=b1")
                        .answersPageOf(Subscription.class),
                call(
                                "subscriptions.create with everything set",
                                s -> s.subscriptions().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {"notify_consumer":false,"description":"Gold",%s,"coupons":["k1"],
                                 "organization_consumer_id":"c1","period_start":"2025-08-01T00:00:00Z",
                                 "until_cycle_number":12,"override_payment_methods":%s,
                                 "exclude_coupons_if_installments":true,"currency":"SAR","trial":true,
                                 "source":"web"}""".formatted(ITEMS, METHODS))
                        .answers(Subscription.class),
                call(
                                "subscriptions.create with what is required",
                                s -> s.subscriptions()
                                        .create(CreateSubscription.builder()
                                                .item("p1", 1)
                                                .organizationConsumerId("c1")
                                                .periodStart(START)
                                                .build()))
                        .sends("POST", ALL)
                        .body("""
                                {"items":[{"product_id":"p1","quantity":1}],"organization_consumer_id":"c1",
                                 "period_start":"2025-08-01T00:00:00Z"}""")
                        .answers(Subscription.class),
                call(
                                "subscriptions.update with everything set",
                                s -> s.subscriptions().update(ID, fullUpdate()))
                        .sends("PUT", ONE)
                        .body("""
                                {"description":"Gold",%s,"coupons":["k1"],"until_cycle_number":12,
                                 "override_payment_methods":%s,"recurring_interval":"QUARTER",
                                 "recurring_interval_count":1,
                                 "exclude_coupons_if_installments":false,"source":"web"}""".formatted(ITEMS, METHODS))
                        .answers(Subscription.class),
                call(
                                "subscriptions.update with what is required",
                                s -> s.subscriptions()
                                        .update(
                                                ID,
                                                UpdateSubscription.builder()
                                                        .item("p1", 1)
                                                        .coupons(List.of())
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"items\":[{\"product_id\":\"p1\",\"quantity\":1}],\"coupons\":[]}")
                        .answers(Subscription.class),
                call("subscriptions.cancel", s -> s.subscriptions().cancel(ID))
                        .sends("POST", ONE + "/cancel")
                        .body("{}")
                        .answers(Subscription.class),
                call(
                                "subscriptions.cancel with everything set",
                                s -> s.subscriptions()
                                        .cancel(
                                                ID,
                                                CancelSubscription.builder()
                                                        .cancelRelatedInvoices(true)
                                                        .extra("reason", "moved")
                                                        .build()))
                        .sends("POST", ONE + "/cancel")
                        .body("{\"cancel_related_invoices\":true,\"reason\":\"moved\"}")
                        .answers(Subscription.class),
                call("subscriptions.uncancel", s -> s.subscriptions().uncancel(ID))
                        .sends("PUT", ONE + "/uncancel")
                        .answersAcknowledged(),
                call("subscriptions.deletePendingChange", s -> s.subscriptions().deletePendingChange(ID))
                        .sends("DELETE", ONE + "/pending-change")
                        .answersDeleted());
    }

    private static ListSubscriptions everyFilter() {
        return ListSubscriptions.builder()
                .status(SubscriptionStatus.ACTIVE)
                .status(SubscriptionStatus.TRIAL_PENDING)
                .latestInvoiceIsPaid(false)
                .fromDate(Instant.parse("2025-01-01T00:00:00Z"))
                .toDate(Instant.parse("2025-01-02T00:00:00Z"))
                .currentPeriodStartFromDate(Instant.parse("2025-01-03T00:00:00Z"))
                .currentPeriodStartToDate(Instant.parse("2025-01-04T00:00:00Z"))
                .currentPeriodEndFromDate(Instant.parse("2025-01-05T00:00:00Z"))
                .currentPeriodEndToDate(Instant.parse("2025-01-06T00:00:00Z"))
                .fromPrice(new BigDecimal("1E+2"))
                .toPrice(new BigDecimal("200.50"))
                .organizationConsumerId("c1")
                .searchTerm("gold")
                .productIds(List.of("p1", "p2"))
                .currencies(CurrencyCode.SAR, CurrencyCode.USD)
                .page(2L)
                .limit(50)
                .sortField("created_at")
                .sortDirection(SortDirection.DESC)
                .extra("branch_id", "b1")
                .build();
    }

    private static CreateSubscription fullCreate() {
        return CreateSubscription.builder()
                .notifyConsumer(false)
                .description("Gold")
                .item("p1", 2)
                .item(gift())
                .coupons(List.of("k1"))
                .organizationConsumerId("c1")
                .periodStart(START)
                .untilCycleNumber(12)
                .overridePaymentMethods(methods())
                .excludeCouponsIfInstallments(true)
                .currency(CurrencyCode.SAR)
                .trial(true)
                .extra("source", "web")
                .build();
    }

    private static UpdateSubscription fullUpdate() {
        return UpdateSubscription.builder()
                .description("Gold")
                .item("p1", 2)
                .item(gift())
                .coupons(List.of("k1"))
                .untilCycleNumber(12)
                .overridePaymentMethods(methods())
                .recurringInterval(SubscriptionRecurringInterval.QUARTER)
                .recurringIntervalCount(1)
                .excludeCouponsIfInstallments(false)
                .extra("source", "web")
                .build();
    }

    private static CreateSubscriptionItem gift() {
        return CreateSubscriptionItem.builder()
                .productId("p2")
                .quantity(1)
                .coupons(List.of("k2"))
                .extra("note", "gift")
                .build();
    }

    private static SubscriptionPaymentMethods methods() {
        return SubscriptionPaymentMethods.builder()
                .visa(true)
                .mastercard(true)
                .amex(false)
                .bankTransfer(true)
                .installment(false)
                .qurrah(false)
                .subscriptionAutoRenewal(true)
                .extra("stc_pay", true)
                .build();
    }
}
