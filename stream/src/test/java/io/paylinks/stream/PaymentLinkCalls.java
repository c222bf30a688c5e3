package io.paylinks.stream;

import io.paylinks.contract.CallTable;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkCoupons;
import io.paylinks.stream.paymentlink.UpdatePaymentLinkStatus;
import java.util.List;

final class PaymentLinkCalls extends CallTable<StreamClient, PaymentLinks> {
    private static final String ALL = "/api/v2/payment_links";
    private static final String ONE = ALL + "/{id}";

    PaymentLinkCalls() {
        super("paymentLinks", StreamClient::paymentLinks);
        call("get", p -> p.get(ID)).sends("GET " + ONE).returns(PaymentLink.class);
        call("list", p -> p.list()).sends("GET " + ALL).returnsPageOf(PaymentLink.class);
        call("list", ListPaymentLinks.class, PaymentLinks::list)
                .sends("GET " + ALL)
                .returnsPageOf(PaymentLink.class);
        call("list with no currencies", p -> p.list(inCurrencies(List.of())))
                .sends("GET " + ALL)
                .returnsPageOf(PaymentLink.class);
        call("list with two currencies", p -> p.list(inCurrencies(List.of(CurrencyCode.SAR, CurrencyCode.of("XTS")))))
                .sends("GET " + ALL)
                .query("currencies=SAR,XTS")
                .returnsPageOf(PaymentLink.class);
        call("create", CreatePaymentLink.class, PaymentLinks::create)
                .sends("POST " + ALL)
                .returns(PaymentLink.class);
        call("updateStatus", UpdatePaymentLinkStatus.class, (p, request) -> p.updateStatus(ID, request))
                .sends("PATCH " + ONE + "/status")
                .returns(PaymentLink.class);
        call("activate", p -> p.activate(ID))
                .sends("PATCH " + ONE + "/status")
                .body("{\"status\":\"ACTIVE\"}")
                .returns(PaymentLink.class);
        call("deactivate", p -> p.deactivate(ID))
                .sends("PATCH " + ONE + "/status")
                .body("{\"status\":\"INACTIVE\"}")
                .returns(PaymentLink.class);
        call("deactivate with a message", p -> p.deactivate(ID, "نفدت الكمية"))
                .sends("PATCH " + ONE + "/status")
                .body("{\"status\":\"INACTIVE\",\"deactivate_message\":\"نفدت الكمية\"}")
                .returns(PaymentLink.class);
        call("updateCoupons", UpdatePaymentLinkCoupons.class, (p, request) -> p.updateCoupons(ID, request))
                .sends("PATCH " + ONE + "/coupons")
                .returns(PaymentLink.class);
        call("updateCoupons with no coupons", p -> p.updateCoupons(ID, noCoupons()))
                .sends("PATCH " + ONE + "/coupons")
                .body("{\"coupons\":[]}")
                .returns(PaymentLink.class);
    }

    private static ListPaymentLinks inCurrencies(List<CurrencyCode> currencies) {
        return ListPaymentLinks.builder().currencies(currencies).build();
    }

    private static UpdatePaymentLinkCoupons noCoupons() {
        return UpdatePaymentLinkCoupons.builder().coupons(List.of()).build();
    }
}
