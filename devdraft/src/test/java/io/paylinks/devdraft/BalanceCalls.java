package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.balance.AggregatedBalance;
import io.paylinks.devdraft.balance.AllBalances;

final class BalanceCalls extends CallTable<DevdraftClient, Balances> {
    private static final String ALL = "/api/v0/balance";

    BalanceCalls() {
        super("balances", DevdraftClient::balances);
        call("getUsdc", b -> b.getUsdc()).sends("GET " + ALL + "/usdc").returns(AggregatedBalance.class);
        call("getEurc", b -> b.getEurc()).sends("GET " + ALL + "/eurc").returns(AggregatedBalance.class);
        call("getAll", b -> b.getAll()).sends("GET " + ALL).returns(AllBalances.class);
    }
}
