package io.paylinks.stream;

import static io.paylinks.stream.Call.ENCODED_ID;
import static io.paylinks.stream.Call.ID;
import static io.paylinks.stream.Call.call;

import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.common.SortDirection;
import io.paylinks.stream.paymentlink.ContactInformationType;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.PaymentLinkStatus;
import io.paylinks.stream.paymentlink.PaymentMethods;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkCoupons;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class PaymentLinkCalls {
    private static final String ALL = "/api/v2/payment_links";
    private static final String ONE = ALL + "/" + ENCODED_ID;

    private PaymentLinkCalls() {}

    static List<Call> all() {
        return List.of(
                call("paymentLinks.get", s -> s.paymentLinks().get(ID))
                        .sends("GET", ONE)
                        .answers(PaymentLink.class),
                call("paymentLinks.list", s -> s.paymentLinks().list())
                        .sends("GET", ALL)
                        .answersPageOf(PaymentLink.class),
                call(
                                "paymentLinks.list with everything set",
                                s -> s.paymentLinks().list(everyFilter()))
                        .sends("GET", ALL)
                        .query(
                                "statuses=ACTIVE",
                                "statuses=INACTIVE",
                                "from_date=2025-01-01T00:00:00Z",
                                "to_date=2025-01-02T00:00:00Z",
                                "from_price=100",
                                "to_price=200.50",
                                "product_ids=p1",
                                "product_ids=p2",
                                "currencies=SAR,USD",
                                "page=2",
                                "limit=50",
                                "sort_field=created_at",
                                "sort_direction=desc",
                                "search_term=a=b&c")
                        .answersPageOf(PaymentLink.class),
                call(
                                "paymentLinks.create with everything set",
                                s -> s.paymentLinks().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {"name":"Order 1042","description":"Two months","currency":"SAR",
                                 "items":[{"product_id":"p1","quantity":2},
                                          {"product_id":"p2","quantity":1,"coupons":["k2"],"allow_custom_quantity":true,
                                           "min_quantity":1,"max_quantity":9,"note":"gift"}],
                                 "coupons":["k1"],"max_number_of_payments":1,"valid_until":"2025-12-31T21:00:00Z",
                                 "confirmation_message":"Thanks",
                                 "payment_methods":{"visa":true,"mastercard":true,"amex":false,"bank_transfer":true,
                                                    "installment":false,"stc_pay":true},
                                 "custom_fields":{"type":"object","properties":{"size":{"type":"string"}}},
                                 "success_redirect_url":"https://shop.example/ok",
                                 "failure_redirect_url":"https://shop.example/no","organization_consumer_id":"c1",
                                 "custom_metadata":{"order":1042,"vip":true,"note":null},
                                 "contact_information_type":"EMAIL","trial_period_days":14,"theme":"dark"}""")
                        .answers(PaymentLink.class),
                call(
                                "paymentLinks.create with what is required",
                                s -> s.paymentLinks()
                                        .create(CreatePaymentLink.builder()
                                                .name("Order 1042")
                                                .item(CreatePaymentLink.Item.builder()
                                                        .productId("p1")
                                                        .build())
                                                .build()))
                        .sends("POST", ALL)
                        .body("{\"name\":\"Order 1042\",\"items\":[{\"product_id\":\"p1\"}]}")
                        .answers(PaymentLink.class),
                call(
                                "paymentLinks.updateStatus",
                                s -> s.paymentLinks()
                                        .updateStatus(
                                                ID,
                                                UpdatePaymentLinkStatus.builder()
                                                        .status(PaymentLinkStatus.INACTIVE)
                                                        .deactivateMessage("Sold out")
                                                        .extra("reason", "stock")
                                                        .build()))
                        .sends("PATCH", ONE + "/status")
                        .body("{\"status\":\"INACTIVE\",\"deactivate_message\":\"Sold out\",\"reason\":\"stock\"}")
                        .answers(PaymentLink.class),
                call("paymentLinks.activate", s -> s.paymentLinks().activate(ID))
                        .sends("PATCH", ONE + "/status")
                        .body("{\"status\":\"ACTIVE\"}")
                        .answers(PaymentLink.class),
                call("paymentLinks.deactivate", s -> s.paymentLinks().deactivate(ID))
                        .sends("PATCH", ONE + "/status")
                        .body("{\"status\":\"INACTIVE\"}")
                        .answers(PaymentLink.class),
                call(
                                "paymentLinks.deactivate with a message",
                                s -> s.paymentLinks().deactivate(ID, "نفدت الكمية"))
                        .sends("PATCH", ONE + "/status")
                        .body("{\"status\":\"INACTIVE\",\"deactivate_message\":\"نفدت الكمية\"}")
                        .answers(PaymentLink.class),
                call(
                                "paymentLinks.updateCoupons with everything set",
                                s -> s.paymentLinks()
                                        .updateCoupons(
                                                ID,
                                                UpdatePaymentLinkCoupons.builder()
                                                        .coupons(List.of("k1"))
                                                        .item(UpdatePaymentLinkCoupons.Item.builder()
                                                                .paymentLinkItemId("it1")
                                                                .coupons(List.of("k2", "k3"))
                                                                .extra("order", 1)
                                                                .build())
                                                        .extra("silent", true)
                                                        .build()))
                        .sends("PATCH", ONE + "/coupons")
                        .body("""
                                {"coupons":["k1"],
                                 "items":[{"payment_link_item_id":"it1","coupons":["k2","k3"],"order":1}],
                                 "silent":true}""")
                        .answers(PaymentLink.class),
                call(
                                "paymentLinks.updateCoupons to none",
                                s -> s.paymentLinks()
                                        .updateCoupons(
                                                ID,
                                                UpdatePaymentLinkCoupons.builder()
                                                        .coupons(List.of())
                                                        .build()))
                        .sends("PATCH", ONE + "/coupons")
                        .body("{\"coupons\":[]}")
                        .answers(PaymentLink.class));
    }

    private static ListPaymentLinks everyFilter() {
        return ListPaymentLinks.builder()
                .status(PaymentLinkStatus.ACTIVE)
                .status(PaymentLinkStatus.INACTIVE)
                .fromDate(Instant.parse("2025-01-01T00:00:00Z"))
                .toDate(Instant.parse("2025-01-02T00:00:00Z"))
                .fromPrice(new BigDecimal("1E+2"))
                .toPrice(new BigDecimal("200.50"))
                .productIds(List.of("p1", "p2"))
                .currencies(CurrencyCode.SAR, CurrencyCode.USD)
                .page(2)
                .limit(50)
                .sortField("created_at")
                .sortDirection(SortDirection.DESC)
                .extra("search_term", "a=b&c")
                .build();
    }

    private static CreatePaymentLink fullCreate() {
        Map<String, Object> metadata = new HashMap<>(Map.of("order", 1042, "vip", true));
        metadata.put("note", null);
        return CreatePaymentLink.builder()
                .name("Order 1042")
                .description("Two months")
                .currency(CurrencyCode.SAR)
                .item("p1", 2)
                .item(CreatePaymentLink.Item.builder()
                        .productId("p2")
                        .quantity(1)
                        .coupons(List.of("k2"))
                        .allowCustomQuantity(true)
                        .minQuantity(1)
                        .maxQuantity(9)
                        .extra("note", "gift")
                        .build())
                .coupons(List.of("k1"))
                .maxNumberOfPayments(1)
                .validUntil(Instant.parse("2025-12-31T21:00:00Z"))
                .confirmationMessage("Thanks")
                .paymentMethods(PaymentMethods.builder()
                        .visa(true)
                        .mastercard(true)
                        .amex(false)
                        .bankTransfer(true)
                        .installment(false)
                        .extra("stc_pay", true)
                        .build())
                .customFields(Map.of("type", "object", "properties", Map.of("size", Map.of("type", "string"))))
                .successRedirectUrl("https://shop.example/ok")
                .failureRedirectUrl("https://shop.example/no")
                .organizationConsumerId("c1")
                .customMetadata(metadata)
                .contactInformationType(ContactInformationType.EMAIL)
                .trialPeriodDays(14)
                .extra("theme", "dark")
                .build();
    }
}
