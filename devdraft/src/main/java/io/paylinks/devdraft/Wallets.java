package io.paylinks.devdraft;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.wallet.Wallet;

/** Operations on wallets. */
public final class Wallets {
    private final Resource<Wallet> wallets;

    Wallets(Exchange exchange) {
        this.wallets = exchange.resource("wallets", Wallet.class);
    }

    /**
     * Lists all wallets of the application with their balances, on one page.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET /api/v0/wallets</a>
     */
    public Page<Wallet> list() {
        return wallets.get("list", "/api/v0/wallets").singlePage();
    }
}
