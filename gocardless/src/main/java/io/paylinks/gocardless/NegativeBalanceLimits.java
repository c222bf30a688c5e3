package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.negativebalancelimit.ListNegativeBalanceLimits;
import io.paylinks.gocardless.negativebalancelimit.NegativeBalanceLimit;

/**
 * Operations on negative balance limits.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-negative-balance-limits">Negative balance
 *     limits</a>
 */
public final class NegativeBalanceLimits {
    private static final String ALL = "/negative_balance_limits";

    private final Resource<NegativeBalanceLimit> limits;

    NegativeBalanceLimits(Exchange exchange) {
        this.limits = exchange.resource("negativeBalanceLimits", NegativeBalanceLimit.class)
                .envelope("negative_balance_limits");
    }

    /**
     * Lists all negative balance limits, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-negative-balance-limits">GET
     *     /negative_balance_limits</a>
     */
    public Page<NegativeBalanceLimit> list() {
        return list(ListNegativeBalanceLimits.builder().build());
    }

    /**
     * Lists the negative balance limits that match a filter, newest first.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-negative-balance-limits">GET
     *     /negative_balance_limits</a>
     */
    public Page<NegativeBalanceLimit> list(ListNegativeBalanceLimits request) {
        return limits.get("list", ALL).query(request).page();
    }
}
