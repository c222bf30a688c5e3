package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.wallet.Wallet;

final class WalletCalls extends CallTable<DevdraftClient, Wallets> {
    WalletCalls() {
        super("wallets", DevdraftClient::wallets);
        call("list", w -> w.list()).sends("GET /api/v0/wallets").returnsPageOf(Wallet.class);
    }
}
