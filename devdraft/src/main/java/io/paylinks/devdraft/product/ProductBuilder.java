package io.paylinks.devdraft.product;

import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that creating and updating a product have in common.
 *
 * @param <R> the request
 * @param <B> its builder
 */
public abstract class ProductBuilder<R, B extends ProductBuilder<R, B>> extends RequestBuilder<R, B> {
    ProductBuilder() {}

    /** Names the product; 1 to 200 characters. Required at creation. */
    public abstract B name(String name);

    /** Describes the product; at most 2,000 characters. Required at creation. */
    public abstract B description(String description);

    /** Sells it at this price, in major units; at least 0.01. Required at creation. */
    public abstract B price(BigDecimal price);

    /** Sets the currency of the price. Default at creation: {@code USD}. */
    public abstract B currency(@Nullable ProductCurrency currency);

    /** Sorts the product under a word of no documented set; examples have {@code DIGITAL}. */
    public abstract B type(@Nullable String type);

    /** The weight, in the unit. */
    public abstract B weight(@Nullable BigDecimal weight);

    /** The unit that it is measured in. */
    public abstract B unit(@Nullable String unit);

    /** The quantity in one unit of sale. */
    public abstract B quantity(int quantity);

    /** The quantity in stock. */
    public abstract B stockCount(int stockCount);

    /** Whether the product can be sold. */
    public abstract B status(@Nullable ProductStatus status);

    /** Whether it is a thing or a service. Default at creation: {@code PRODUCT}. */
    public abstract B productType(@Nullable ProductType productType);

    /** The URLs of pictures of the product; at most 10. An update replaces all that the product has. */
    public abstract B images(@Nullable List<String> images);

    abstract @Nullable List<String> images();

    /** Adds a picture of the product by its URL. */
    public B image(String url) {
        return images(appended(images(), "image", url));
    }
}
