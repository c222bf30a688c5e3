package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.ListProducts;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.ProductType;
import io.paylinks.stream.product.UpdateProduct;
import java.math.BigDecimal;

/** Operations on products. */
public final class Products {
    private static final String ALL = "/api/v2/products";
    private static final String ONE = ALL + "/{product_id}";
    private static final int MAX_PAGE_SIZE = 100;

    private final Resource<Product> products;

    Products(Exchange exchange) {
        this.products = exchange.resource("products", Product.class);
    }

    /**
     * Fetches a product.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/products/{product_id}</a>
     */
    public Product get(String productId) {
        return products.get("get", ONE, productId).send();
    }

    /**
     * Lists all products, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/products</a>
     */
    public Page<Product> list() {
        return list(ListProducts.builder().build());
    }

    /**
     * Lists the products that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/products</a>
     */
    public Page<Product> list(ListProducts request) {
        return products.get("list", ALL).query(request).page();
    }

    /**
     * Creates a product. If the product may already exist, {@link #getOrCreate} is safer.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/products</a>
     */
    public Product create(CreateProduct request) {
        return products.post("create", ALL).body(request).send();
    }

    /**
     * Returns the active one-off product with this name and this price in SAR, in major units, or creates a one-time
     * product with VAT included if there is none. Searches by name on all pages.
     */
    public Product getOrCreate(String name, BigDecimal price) {
        CreateProduct missing = CreateProduct.builder()
                .name(name)
                .type(ProductType.ONE_OFF)
                .isOneTime(true)
                .price(CurrencyCode.SAR, price)
                .build();
        ListProducts search = ListProducts.builder()
                .searchTerm(name)
                .active(true)
                .type(ProductType.ONE_OFF)
                .limit(MAX_PAGE_SIZE)
                .build();
        return list(search).stream()
                .filter(product -> name.equals(product.name()) && hasPrice(product, price))
                .findFirst()
                .orElseGet(() -> create(missing));
    }

    /**
     * Changes the fields that are set. Sent at most once, because new prices get new ids. Rejected with
     * {@code PRODUCT_USED_IN_FINALIZED_INVOICE} once a finalized invoice contains the product.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/products/{product_id}</a>
     */
    public Product update(String productId, UpdateProduct request) {
        return products.put("update", ONE, productId).body(request).atMostOnce().send();
    }

    /**
     * Deletes a product, which can then no longer be sold. Stream archives it: {@link #get} still returns it.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/products/{product_id}</a>
     */
    public Deleted delete(String productId) {
        return products.delete("delete", ONE, productId).send(Deleted.class);
    }

    private static boolean hasPrice(Product product, BigDecimal amount) {
        return product.prices().stream()
                .anyMatch(price -> CurrencyCode.SAR.equals(price.currency())
                        && !Boolean.FALSE.equals(price.isActive())
                        && price.amount() != null
                        && price.amount().compareTo(amount) == 0);
    }
}
