package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.common.CurrencyCode;
import io.paylinks.stream.product.CreateProduct;
import io.paylinks.stream.product.ListProducts;
import io.paylinks.stream.product.Product;
import io.paylinks.stream.product.ProductType;
import io.paylinks.stream.product.UpdateProduct;
import java.math.BigDecimal;

/**
 * Operations on products.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Products {
    private static final String ALL = "/api/v2/products";
    private static final String ONE = ALL + "/{product_id}";

    private static final int LARGEST_PAGE = 100;

    private final Exchange exchange;

    Products(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a product. */
    public Product get(String productId) {
        return exchange.send(Operation.get("products.get", ONE, productId), Product.class);
    }

    /** Lists all products, newest first. */
    public Page<Product> list() {
        return list(ListProducts.builder().build());
    }

    /** Lists products. */
    public Page<Product> list(ListProducts request) {
        return exchange.page(Operation.get("products.list", ALL).query(request), Product.class);
    }

    /** Creates a product. */
    public Product create(CreateProduct request) {
        return exchange.send(Operation.post("products.create", ALL).body(request), Product.class);
    }

    /**
     * Returns the active one-off product of this name and this price in SAR, in major units, or creates it as a one-time
     * product with VAT in its price. It is searched by name on all pages; a search that fails ends in its exception.
     */
    public Product getOrCreate(String name, BigDecimal price) {
        ListProducts search = ListProducts.builder()
                .searchTerm(name)
                .active(true)
                .type(ProductType.ONE_OFF)
                .limit(LARGEST_PAGE)
                .build();
        return list(search).stream()
                .filter(product -> name.equals(product.name()) && hasPrice(product, price))
                .findFirst()
                .orElseGet(() -> create(CreateProduct.builder()
                        .name(name)
                        .type(ProductType.ONE_OFF)
                        .isOneTime(true)
                        .price(CurrencyCode.SAR, price)
                        .build()));
    }

    private static boolean hasPrice(Product product, BigDecimal amount) {
        return product.prices().stream()
                .anyMatch(price -> CurrencyCode.SAR.equals(price.currency())
                        && !Boolean.FALSE.equals(price.isActive())
                        && price.amount() != null
                        && price.amount().compareTo(amount) == 0);
    }

    /** Changes the fields that are set. Since new prices make new ids, it is sent at most once. A product that a finalized invoice has ends in
     * {@code PRODUCT_USED_IN_FINALIZED_INVOICE}. */
    public Product update(String productId, UpdateProduct request) {
        return exchange.send(
                Operation.put("products.update", ONE, productId).body(request).notReplayable(), Product.class);
    }

    /** Archives a product: it can no longer be sold. */
    public Deleted delete(String productId) {
        return exchange.send(Operation.delete("products.delete", ONE, productId), Deleted.class);
    }

    /** Archives a product; the same as {@link #delete}. */
    public Deleted archive(String productId) {
        return delete(productId);
    }
}
