package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.ProductPrice;
import io.paylinks.stream.product.UpdateProductPrice;

/**
 * Operations on prices of products.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class ProductPrices {
    private static final String ALL = "/api/v2/products/{product_id}/prices";
    private static final String ONE = ALL + "/{price_id}";

    private final Exchange exchange;

    ProductPrices(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Adds a price to a product, one for each currency. */
    public ProductPrice create(String productId, CreateProductPrice request) {
        return exchange.send(
                Operation.post("productPrices.create", ALL, productId).body(request), ProductPrice.class);
    }

    /** Replaces a price: the old one is archived, the new one has a new id. It is sent at most once. */
    public ProductPrice update(String productId, String priceId, UpdateProductPrice request) {
        return exchange.send(
                Operation.put("productPrices.update", ONE, productId, priceId)
                        .body(request)
                        .notReplayable(),
                ProductPrice.class);
    }

    /** Archives a price. The last active price of a product cannot be deleted. */
    public Deleted delete(String productId, String priceId) {
        return exchange.send(Operation.delete("productPrices.delete", ONE, productId, priceId), Deleted.class);
    }

    /** Archives a price; the same as {@link #delete}. */
    public Deleted archive(String productId, String priceId) {
        return delete(productId, priceId);
    }
}
