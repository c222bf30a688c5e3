package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.refund.CreateRefund;
import io.paylinks.gocardless.refund.ListRefunds;
import io.paylinks.gocardless.refund.Refund;
import java.util.Map;

final class RefundCalls extends CallTable<GoCardlessClient, Refunds> {
    RefundCalls() {
        super("refunds", GoCardlessClient::refunds);
        call("get", r -> r.get(ID)).sends("GET /refunds/{id}").returns(Refund.class);
        call("list", r -> r.list()).sends("GET /refunds").returnsPageOf(Refund.class);
        call("list", ListRefunds.class, Refunds::list).sends("GET /refunds").returnsPageOf(Refund.class);
        call("create", CreateRefund.class, Refunds::create)
                .sends("POST /refunds")
                .honoursKey()
                .returns(201, Refund.class);
        call("update", r -> r.update(ID, Map.of("ticket", "7")))
                .sends("PUT /refunds/{id}")
                .body("{\"refunds\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Refund.class);
    }
}
