package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.balance.Balance;
import io.paylinks.gocardless.balance.ListBalances;

final class BalanceCalls extends CallTable<GoCardlessClient, Balances> {
    BalanceCalls() {
        super("balances", GoCardlessClient::balances);
        call("list", ListBalances.class, Balances::list).sends("GET /balances").returnsPageOf(Balance.class);
    }
}
