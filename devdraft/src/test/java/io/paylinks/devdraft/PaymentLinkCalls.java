package io.paylinks.devdraft;

import static io.paylinks.devdraft.Call.ENCODED_ID;
import static io.paylinks.devdraft.Call.ID;
import static io.paylinks.devdraft.Call.call;

import io.paylinks.devdraft.common.StableCoinCurrency;
import io.paylinks.devdraft.paymentlink.ConfirmationPage;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkProductInput;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.devdraft.paymentlink.RecurringType;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class PaymentLinkCalls {
    private static final String ALL = "/api/v0/payment-links";
    private static final String ONE = ALL + "/" + ENCODED_ID;
    private static final String FULL = """
            "title":"Premium Plan","description":"Twelve months","coverImage":"https://example.com/c.jpg",
            "linkType":"PRODUCT","amount":100,"paymentForId":"inv_77","customerId":"cust_1",
            "isForAllProduct":true,"allowQuantityAdjustment":false,"collectTax":true,"taxId":"tax_9",
            "collectAddress":true,
            "limitPayments":true,"maxPayments":50,"customFields":{"size":"What size?","n":{"required":true}},
            "allowMobilePayment":true,"currency":"eurc","expiration_date":"2026-12-31T23:59:59Z",
            "recurringType":"MONTHLY","walletId":"wallet_1","requirePhoneNumber":true,"allowBusinessTaxId":true,
            "confirmationPage":"REDIRECT","createInvoicePdf":true,"allowCryptoPayment":true,"theme":null""";

    private PaymentLinkCalls() {}

    static List<Call> all() {
        return List.of(
                call("paymentLinks.get", d -> d.paymentLinks().get(ID))
                        .sends("GET", ONE)
                        .answers(200, PaymentLink.class),
                call("paymentLinks.list", d -> d.paymentLinks().list())
                        .sends("GET", ALL)
                        .answersListOf(PaymentLink.class),
                call(
                                "paymentLinks.list with everything set",
                                d -> d.paymentLinks()
                                        .list(ListPaymentLinks.builder()
                                                .skip(20)
                                                .take(100)
                                                .extra("status", "ACTIVE")
                                                .build()))
                        .sends("GET", ALL)
                        .query("skip=20", "take=100", "status=ACTIVE")
                        .answersListOf(PaymentLink.class),
                call(
                                "paymentLinks.create with everything set",
                                d -> d.paymentLinks().create(fullCreate()))
                        .sends("POST", ALL)
                        .body("""
                                {%s,"url":"premium-plan",
                                 "paymentLinkProducts":[{"productId":"prod_1","quantity":2},
                                                        {"productId":"prod_2","quantity":1}]}""".formatted(FULL))
                        .answers(201, PaymentLink.class),
                call(
                                "paymentLinks.create with what is required",
                                d -> d.paymentLinks()
                                        .create(CreatePaymentLink.builder()
                                                .title("Donate")
                                                .url("donate")
                                                .linkType(PaymentLinkType.DONATION)
                                                .build()))
                        .sends("POST", ALL)
                        .body("""
                                {"title":"Donate","url":"donate","linkType":"DONATION","allowQuantityAdjustment":true,
                                 "collectTax":false,"collectAddress":false,"allowMobilePayment":false,
                                 "currency":"usdc"}""")
                        .answers(201, PaymentLink.class),
                call(
                                "paymentLinks.update with everything set",
                                d -> d.paymentLinks().update(ID, fullUpdate()))
                        .sends("PUT", ONE)
                        .body("""
                                {%s,"paymentLinkProducts":[{"productId":"prod_1","quantity":3,
                                "note":"gift"}]}""".formatted(FULL))
                        .answers(200, PaymentLink.class),
                call(
                                "paymentLinks.update of one field",
                                d -> d.paymentLinks()
                                        .update(
                                                ID,
                                                UpdatePaymentLink.builder()
                                                        .amount(new BigDecimal("0.0000001"))
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"amount\":0.0000001}")
                        .answers(200, PaymentLink.class),
                call(
                                "paymentLinks.update that clears",
                                d -> d.paymentLinks()
                                        .update(
                                                ID,
                                                UpdatePaymentLink.builder()
                                                        .extra("expiration_date", null)
                                                        .build()))
                        .sends("PUT", ONE)
                        .body("{\"expiration_date\":null}")
                        .answers(200, PaymentLink.class));
    }

    private static CreatePaymentLink fullCreate() {
        return CreatePaymentLink.builder()
                .title("Premium Plan")
                .url("premium-plan")
                .description("Twelve months")
                .coverImage("https://example.com/c.jpg")
                .linkType(PaymentLinkType.PRODUCT)
                .amount(new BigDecimal("1E+2"))
                .paymentForId("inv_77")
                .customerId("cust_1")
                .product("prod_1", 2)
                .product("prod_2", 1)
                .isForAllProduct(true)
                .allowQuantityAdjustment(false)
                .collectTax(true)
                .taxId("tax_9")
                .collectAddress(true)
                .limitPayments(true)
                .maxPayments(50)
                .customFields(Map.of("size", "What size?", "n", Map.of("required", true)))
                .allowMobilePayment(true)
                .currency(StableCoinCurrency.EURC)
                .expirationDate(Instant.parse("2026-12-31T23:59:59Z"))
                .recurringType(RecurringType.MONTHLY)
                .walletId("wallet_1")
                .requirePhoneNumber(true)
                .allowBusinessTaxId(true)
                .confirmationPage(ConfirmationPage.REDIRECT)
                .createInvoicePdf(true)
                .allowCryptoPayment(true)
                .extra("theme", null)
                .build();
    }

    private static UpdatePaymentLink fullUpdate() {
        return UpdatePaymentLink.builder()
                .title("Premium Plan")
                .description("Twelve months")
                .coverImage("https://example.com/c.jpg")
                .linkType(PaymentLinkType.PRODUCT)
                .amount(new BigDecimal("1E+2"))
                .paymentForId("inv_77")
                .customerId("cust_1")
                .product(PaymentLinkProductInput.builder()
                        .productId("prod_1")
                        .quantity(3)
                        .extra("note", "gift")
                        .build())
                .isForAllProduct(true)
                .allowQuantityAdjustment(false)
                .collectTax(true)
                .taxId("tax_9")
                .collectAddress(true)
                .limitPayments(true)
                .maxPayments(50)
                .customFields(Map.of("size", "What size?", "n", Map.of("required", true)))
                .allowMobilePayment(true)
                .currency(StableCoinCurrency.EURC)
                .expirationDate(Instant.parse("2026-12-31T23:59:59Z"))
                .recurringType(RecurringType.MONTHLY)
                .walletId("wallet_1")
                .requirePhoneNumber(true)
                .allowBusinessTaxId(true)
                .confirmationPage(ConfirmationPage.REDIRECT)
                .createInvoicePdf(true)
                .allowCryptoPayment(true)
                .extra("theme", null)
                .build();
    }
}
