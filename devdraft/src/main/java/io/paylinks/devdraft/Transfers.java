package io.paylinks.devdraft;

import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.transfer.CreateDirectBankTransfer;
import io.paylinks.devdraft.transfer.CreateDirectWalletTransfer;
import io.paylinks.devdraft.transfer.CreateExternalBankTransfer;
import io.paylinks.devdraft.transfer.CreateExternalStablecoinTransfer;
import io.paylinks.devdraft.transfer.CreateStablecoinConversion;
import io.paylinks.devdraft.transfer.StablecoinConversion;
import io.paylinks.devdraft.transfer.Transfer;

/**
 * Operations on transfers: direct ones come in from others, external ones go out to them.
 *
 * <p>All of them move money, and Devdraft can neither fetch nor list transfers. Requests carry an idempotency key, but
 * Devdraft documents none for them: each is sent at most once.
 */
public final class Transfers {
    private static final String ALL = "/api/v0/transfers";

    private final Resource<Transfer> transfers;

    Transfers(Exchange exchange) {
        this.transfers = exchange.resource("transfers", Transfer.class);
    }

    /**
     * Asks for a transfer from somebody's wallet; {@link Transfer#sourceDepositInstructions()} tells them where to pay.
     * Nothing moves before they do. After an outcome of {@code UNKNOWN}, {@link Wallets#list()} shows a payment that
     * came in; instructions that were never read can be asked for again.
     */
    public Transfer createDirectWallet(CreateDirectWalletTransfer request) {
        return transfers
                .post("createDirectWallet", ALL + "/direct-wallet")
                .body(request)
                .send();
    }

    /**
     * Asks for a transfer from somebody's bank account; {@link Transfer#sourceDepositInstructions()} tells them where
     * to pay. Nothing moves before they do. After an outcome of {@code UNKNOWN}, {@link Wallets#list()} shows a payment
     * that came in; instructions that were never read can be asked for again.
     */
    public Transfer createDirectBank(CreateDirectBankTransfer request) {
        return transfers
                .post("createDirectBank", ALL + "/direct-bank")
                .body(request)
                .send();
    }

    /**
     * Converts a stablecoin into another, or from one chain to another. After an outcome of {@code UNKNOWN}, compare
     * the balances in {@link Wallets#list()} with those before, until it can no longer be on its way.
     */
    public StablecoinConversion createStablecoinConversion(CreateStablecoinConversion request) {
        return transfers
                .post("createStablecoinConversion", ALL + "/stablecoin-conversion")
                .body(request)
                .send(StablecoinConversion.class);
    }

    /**
     * Pays out of a wallet to a bank account. What is answered is not documented; a transfer is assumed. After an
     * outcome of {@code UNKNOWN}, compare the balances in {@link Wallets#list()} with those before, until it can no
     * longer be on its way.
     */
    public Transfer createExternalBank(CreateExternalBankTransfer request) {
        return transfers
                .post("createExternalBank", ALL + "/external-bank-transfer")
                .body(request)
                .send();
    }

    /**
     * Pays out of a wallet to somebody's address on a blockchain. What is answered is not documented; a transfer is
     * assumed. After an outcome of {@code UNKNOWN}, compare the balances in {@link Wallets#list()} with those before,
     * until it can no longer be on its way.
     */
    public Transfer createExternalStablecoin(CreateExternalStablecoinTransfer request) {
        return transfers
                .post("createExternalStablecoin", ALL + "/external-stablecoin-transfer")
                .body(request)
                .send();
    }
}
