package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.liquidationaddress.CreateLiquidationAddress;
import io.paylinks.devdraft.liquidationaddress.LiquidationAddress;

final class LiquidationAddressCalls extends CallTable<DevdraftClient, LiquidationAddresses> {
    private static final String ALL = "/api/v0/customers/{id}/liquidation_addresses";

    LiquidationAddressCalls() {
        super("liquidationAddresses", DevdraftClient::liquidationAddresses);
        call("get", l -> l.get(ID, ID)).sends("GET " + ALL + "/{id}").returns(LiquidationAddress.class);
        call("list", l -> l.list(ID)).sends("GET " + ALL).returnsPageOf(LiquidationAddress.class);
        call("create", CreateLiquidationAddress.class, (l, request) -> l.create(ID, request))
                .sends("POST " + ALL)
                .returns(201, LiquidationAddress.class);
    }
}
