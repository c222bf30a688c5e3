package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.product.CreateProductPrice;
import io.paylinks.stream.product.ProductPrice;
import io.paylinks.stream.product.UpdateProductPrice;

/** Operations on the prices of products. */
public final class ProductPrices {
    private static final String ALL = "/api/v2/products/{product_id}/prices";
    private static final String ONE = ALL + "/{price_id}";

    private final Resource<ProductPrice> productPrices;

    ProductPrices(Exchange exchange) {
        this.productPrices = exchange.resource("productPrices", ProductPrice.class);
    }

    /**
     * Adds a price to a product, which has at most one per currency.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/products/{product_id}/prices</a>
     */
    public ProductPrice create(String productId, CreateProductPrice request) {
        return productPrices.post("create", ALL, productId).body(request).send();
    }

    /**
     * Replaces a price: the old one is archived, and the new one has a new id. Sent at most once.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/products/{product_id}/prices/{price_id}</a>
     */
    public ProductPrice update(String productId, String priceId, UpdateProductPrice request) {
        return productPrices
                .put("update", ONE, productId, priceId)
                .body(request)
                .atMostOnce()
                .send();
    }

    /**
     * Deletes a price, which Stream archives. The last active price of a product cannot be deleted.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/products/{product_id}/prices/{price_id}</a>
     */
    public Deleted delete(String productId, String priceId) {
        return productPrices.delete("delete", ONE, productId, priceId).send(Deleted.class);
    }
}
