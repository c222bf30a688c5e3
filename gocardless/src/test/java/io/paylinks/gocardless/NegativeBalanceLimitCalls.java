package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.negativebalancelimit.ListNegativeBalanceLimits;
import io.paylinks.gocardless.negativebalancelimit.NegativeBalanceLimit;

final class NegativeBalanceLimitCalls extends CallTable<GoCardlessClient, NegativeBalanceLimits> {
    NegativeBalanceLimitCalls() {
        super("negativeBalanceLimits", GoCardlessClient::negativeBalanceLimits);
        call("list", n -> n.list()).sends("GET /negative_balance_limits").returnsPageOf(NegativeBalanceLimit.class);
        call("list", ListNegativeBalanceLimits.class, NegativeBalanceLimits::list)
                .sends("GET /negative_balance_limits")
                .returnsPageOf(NegativeBalanceLimit.class);
    }
}
