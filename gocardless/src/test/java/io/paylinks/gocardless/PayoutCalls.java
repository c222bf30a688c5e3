package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.payout.ListPayouts;
import io.paylinks.gocardless.payout.Payout;
import java.util.Map;

final class PayoutCalls extends CallTable<GoCardlessClient, Payouts> {
    PayoutCalls() {
        super("payouts", GoCardlessClient::payouts);
        call("get", p -> p.get(ID)).sends("GET /payouts/{id}").returns(Payout.class);
        call("list", p -> p.list()).sends("GET /payouts").returnsPageOf(Payout.class);
        call("list", ListPayouts.class, Payouts::list).sends("GET /payouts").returnsPageOf(Payout.class);
        call("update", p -> p.update(ID, Map.of("ticket", "7")))
                .sends("PUT /payouts/{id}")
                .body("{\"payouts\":{\"metadata\":{\"ticket\":\"7\"}}}")
                .returns(Payout.class);
    }
}
