package io.paylinks.devdraft.transfer;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;

/**
 * The common fields of direct transfers.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class DirectTransferBuilder<R, B extends DirectTransferBuilder<R, B>> extends RequestBuilder<R, B> {
    DirectTransferBuilder() {}

    /**
     * Required. The id of your wallet. According to Devdraft's pages it receives the money; according to the
     * specification the money comes from it.
     */
    public abstract B walletId(String walletId);

    /**
     * The amount in major units. The specification requires it; according to Devdraft's pages, the sender chooses it if
     * it is omitted.
     */
    public abstract B amount(BigDecimal amount);
}
