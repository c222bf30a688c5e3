package io.paylinks.devdraft.transfer;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import java.math.BigDecimal;

/**
 * The common fields of conversions and external transfers.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class TransferBuilder<R, B extends TransferBuilder<R, B>> extends RequestBuilder<R, B> {
    TransferBuilder() {}

    /** Required for external transfers. The id of your wallet that is debited. */
    public abstract B sourceWalletId(String sourceWalletId);

    /** Required. The stablecoin. */
    public abstract B sourceCurrency(BridgeCurrency sourceCurrency);

    /** Required. The currency of the payout. */
    public abstract B destinationCurrency(BridgeCurrency destinationCurrency);

    /** Required for conversions. The amount in major units of the source currency. */
    public abstract B amount(BigDecimal amount);
}
