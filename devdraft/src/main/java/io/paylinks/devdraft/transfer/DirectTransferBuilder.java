package io.paylinks.devdraft.transfer;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;

/**
 * The fields that both direct transfers have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class DirectTransferBuilder<R, B extends DirectTransferBuilder<R, B>> extends RequestBuilder<R, B> {
    DirectTransferBuilder() {}

    /**
     * Required. Names your wallet. By Devdraft's pages it receives the money, by the specification the money comes from it.
     */
    public abstract B walletId(String walletId);

    /**
     * Moves this amount, in major units. The specification requires it; by Devdraft's pages, the sender chooses if it is omitted.
     */
    public abstract B amount(BigDecimal amount);
}
