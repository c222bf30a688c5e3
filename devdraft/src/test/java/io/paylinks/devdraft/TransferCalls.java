package io.paylinks.devdraft;

import io.paylinks.contract.CallTable;
import io.paylinks.devdraft.transfer.CreateDirectBankTransfer;
import io.paylinks.devdraft.transfer.CreateDirectWalletTransfer;
import io.paylinks.devdraft.transfer.CreateExternalBankTransfer;
import io.paylinks.devdraft.transfer.CreateExternalStablecoinTransfer;
import io.paylinks.devdraft.transfer.CreateStablecoinConversion;
import io.paylinks.devdraft.transfer.StablecoinConversion;
import io.paylinks.devdraft.transfer.Transfer;

final class TransferCalls extends CallTable<DevdraftClient, Transfers> {
    private static final String ALL = "/api/v0/transfers";

    TransferCalls() {
        super("transfers", DevdraftClient::transfers);
        call("createDirectWallet", CreateDirectWalletTransfer.class, Transfers::createDirectWallet)
                .sends("POST " + ALL + "/direct-wallet")
                .returns(201, Transfer.class);
        call("createDirectBank", CreateDirectBankTransfer.class, Transfers::createDirectBank)
                .sends("POST " + ALL + "/direct-bank")
                .returns(201, Transfer.class);
        call("createStablecoinConversion", CreateStablecoinConversion.class, Transfers::createStablecoinConversion)
                .sends("POST " + ALL + "/stablecoin-conversion")
                .returns(201, StablecoinConversion.class);
        call("createExternalBank", CreateExternalBankTransfer.class, Transfers::createExternalBank)
                .sends("POST " + ALL + "/external-bank-transfer")
                .returns(201, Transfer.class);
        call("createExternalStablecoin", CreateExternalStablecoinTransfer.class, Transfers::createExternalStablecoin)
                .sends("POST " + ALL + "/external-stablecoin-transfer")
                .returns(201, Transfer.class);
    }
}
