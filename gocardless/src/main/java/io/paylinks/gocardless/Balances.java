package io.paylinks.gocardless;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.gocardless.balance.Balance;
import io.paylinks.gocardless.balance.ListBalances;

/**
 * Operations on balances.
 *
 * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-balances">Balances</a>
 */
public final class Balances {
    private static final String ALL = "/balances";

    private final Resource<Balance> balances;

    Balances(Exchange exchange) {
        this.balances = exchange.resource("balances", Balance.class).envelope("balances");
    }

    /**
     * Lists the balances of a creditor, one for each currency and type.
     *
     * @see <a href="https://developer.gocardless.com/api-reference#core-endpoints-balances">GET /balances</a>
     */
    public Page<Balance> list(ListBalances request) {
        return balances.get("list", ALL).query(request).page();
    }
}
