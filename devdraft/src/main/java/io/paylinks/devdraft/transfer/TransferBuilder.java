package io.paylinks.devdraft.transfer;

import io.paylinks.core.RequestBuilder;
import io.paylinks.devdraft.common.BridgeCurrency;
import java.math.BigDecimal;

/**
 * The fields that conversions and external transfers have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class TransferBuilder<R, B extends TransferBuilder<R, B>> extends RequestBuilder<R, B> {
    TransferBuilder() {}

    /** Takes the money from this wallet of yours. Required for external transfers. */
    public abstract B sourceWalletId(String sourceWalletId);

    /** Required. Takes this stablecoin. */
    public abstract B sourceCurrency(BridgeCurrency sourceCurrency);

    /** Required. Pays out in this currency. */
    public abstract B destinationCurrency(BridgeCurrency destinationCurrency);

    /** Moves this amount, in major units of the source currency. Required for conversions. */
    public abstract B amount(BigDecimal amount);
}
