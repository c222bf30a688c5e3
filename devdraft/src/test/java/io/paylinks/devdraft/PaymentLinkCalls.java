package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.ListPaymentLinks;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.UpdatePaymentLink;
import java.math.BigDecimal;

final class PaymentLinkCalls extends CallTable<DevdraftClient, PaymentLinks> {
    private static final String ALL = "/api/v0/payment-links";
    private static final String ONE = ALL + "/{id}";

    PaymentLinkCalls() {
        super("paymentLinks", DevdraftClient::paymentLinks);
        call("get", p -> p.get(ID)).sends("GET " + ONE).returns(PaymentLink.class);
        call("find", p -> p.find(ID)).sends("GET " + ONE).returns(PaymentLink.class);
        call("list", p -> p.list()).sends("GET " + ALL).returnsPageOf(PaymentLink.class);
        call("list", ListPaymentLinks.class, PaymentLinks::list)
                .sends("GET " + ALL)
                .returnsPageOf(PaymentLink.class);
        call("create", CreatePaymentLink.class, PaymentLinks::create)
                .sends("POST " + ALL)
                .returns(201, PaymentLink.class);
        call("update", UpdatePaymentLink.class, (p, request) -> p.update(ID, request))
                .sends("PUT " + ONE)
                .returns(PaymentLink.class);
        call("update of one field", p -> p.update(ID, amount("0.0000001")))
                .sends("PUT " + ONE)
                .body("{\"amount\":0.0000001}")
                .returns(PaymentLink.class);
        call("update to a large amount", p -> p.update(ID, amount("1E+2")))
                .sends("PUT " + ONE)
                .body("{\"amount\":100}")
                .returns(PaymentLink.class);
        call("update that clears", p -> p.update(ID, withoutEnd()))
                .sends("PUT " + ONE)
                .body("{\"expiration_date\":null}")
                .returns(PaymentLink.class);
    }

    private static UpdatePaymentLink amount(String amount) {
        return UpdatePaymentLink.builder().amount(new BigDecimal(amount)).build();
    }

    private static UpdatePaymentLink withoutEnd() {
        return UpdatePaymentLink.builder().extra("expiration_date", null).build();
    }
}
