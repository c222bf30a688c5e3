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
 * Operations on transfers: direct transfers are incoming, external ones outgoing.
 *
 * <p>All of them move money, and Devdraft can neither fetch nor list transfers. Requests carry an idempotency key, but
 * Devdraft does not document that it honours them: each is sent at most once.
 */
public final class Transfers {
    private static final String ALL = "/api/v0/transfers";

    private final Resource<Transfer> transfers;

    Transfers(Exchange exchange) {
        this.transfers = exchange.resource("transfers", Transfer.class);
    }

    /**
     * Requests a transfer from another party's wallet; {@link Transfer#sourceDepositInstructions()} says where to pay.
     * No money moves before they pay. After an outcome of {@code UNKNOWN}, {@link Wallets#list()} shows an incoming
     * payment; instructions that were lost can be requested again.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/transfers/direct-wallet</a>
     */
    public Transfer createDirectWallet(CreateDirectWalletTransfer request) {
        return transfers
                .post("createDirectWallet", ALL + "/direct-wallet")
                .body(request)
                .send();
    }

    /**
     * Requests a transfer from another party's bank account; {@link Transfer#sourceDepositInstructions()} says where to
     * pay. No money moves before they pay. After an outcome of {@code UNKNOWN}, {@link Wallets#list()} shows an
     * incoming payment; instructions that were lost can be requested again.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/transfers/direct-bank</a>
     */
    public Transfer createDirectBank(CreateDirectBankTransfer request) {
        return transfers
                .post("createDirectBank", ALL + "/direct-bank")
                .body(request)
                .send();
    }

    /**
     * Converts a stablecoin into another, or from one chain to another. After an outcome of {@code UNKNOWN}, compare
     * the balances in {@link Wallets#list()} with those before, until the transfer can no longer be in flight.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/transfers/stablecoin-conversion</a>
     */
    public StablecoinConversion createStablecoinConversion(CreateStablecoinConversion request) {
        return transfers
                .post("createStablecoinConversion", ALL + "/stablecoin-conversion")
                .body(request)
                .send(StablecoinConversion.class);
    }

    /**
     * Transfers money from a wallet to a bank account. The response is not documented; a transfer is assumed. After an
     * outcome of {@code UNKNOWN}, compare the balances in {@link Wallets#list()} with those before, until the transfer
     * can no longer be in flight.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/transfers/external-bank-transfer</a>
     */
    public Transfer createExternalBank(CreateExternalBankTransfer request) {
        return transfers
                .post("createExternalBank", ALL + "/external-bank-transfer")
                .body(request)
                .send();
    }

    /**
     * Transfers money from a wallet to an address on a blockchain. The response is not documented; a transfer is
     * assumed. After an outcome of {@code UNKNOWN}, compare the balances in {@link Wallets#list()} with those before,
     * until the transfer can no longer be in flight.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST /api/v0/transfers/external-stablecoin-transfer</a>
     */
    public Transfer createExternalStablecoin(CreateExternalStablecoinTransfer request) {
        return transfers
                .post("createExternalStablecoin", ALL + "/external-stablecoin-transfer")
                .body(request)
                .send();
    }
}
