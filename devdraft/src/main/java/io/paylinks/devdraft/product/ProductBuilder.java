package io.paylinks.devdraft.product;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The common fields of the requests to create and update a product.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ProductBuilder<R, B extends ProductBuilder<R, B>> extends RequestBuilder<R, B> {
    ProductBuilder() {}

    /** Required at creation. The name of the product; 1 to 200 characters. */
    public abstract B name(String name);

    /** Required at creation. A description of the product; at most 2,000 characters. */
    public abstract B description(String description);

    /** Required at creation. The price in major units; at least 0.01. */
    public abstract B price(BigDecimal price);

    /** The currency of the price. Default at creation: {@code USD}. */
    public abstract B currency(@Nullable ProductCurrency currency);

    /** The type of the product. Its values are not documented; an example is {@code DIGITAL}. */
    public abstract B type(@Nullable String type);

    /** The weight, in {@link #unit}. */
    public abstract B weight(@Nullable BigDecimal weight);

    /** The unit of measurement. */
    public abstract B unit(@Nullable String unit);

    /** The number per unit of sale. */
    public abstract B quantity(int quantity);

    /** The quantity in stock. */
    public abstract B stockCount(int stockCount);

    /** Whether the product can be sold. */
    public abstract B status(@Nullable ProductStatus status);

    /** Whether the product is physical or a service. Default at creation: {@code PRODUCT}. */
    public abstract B productType(@Nullable ProductType productType);

    /** The URLs of images of the product; at most 10. An update replaces all images. */
    public abstract B images(@Nullable List<String> images);

    abstract @Nullable List<String> images();

    /** Adds an image of the product by its URL. */
    public B image(String url) {
        return images(appended(images(), "image", url));
    }
}
