package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.balance.AggregatedBalance;
import io.paylinks.devdraft.balance.AllBalances;

/** Operations on balances: the totals of all wallets of the application. */
public final class Balances {
    private static final String ALL = "/api/v0/balance";

    private final Resource<AggregatedBalance> balances;

    Balances(Exchange exchange) {
        this.balances = exchange.resource("balances", AggregatedBalance.class);
    }

    /**
     * Fetches the balance in USDC.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/balance/usdc</a>
     */
    public AggregatedBalance getUsdc() {
        return balances.get("getUsdc", ALL + "/usdc").send();
    }

    /**
     * Fetches the balance in EURC.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/balance/eurc</a>
     */
    public AggregatedBalance getEurc() {
        return balances.get("getEurc", ALL + "/eurc").send();
    }

    /**
     * Fetches the balances in all stablecoins, and their value in US dollars.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/balance</a>
     */
    public AllBalances getAll() {
        return balances.get("getAll", ALL).send(AllBalances.class);
    }
}
