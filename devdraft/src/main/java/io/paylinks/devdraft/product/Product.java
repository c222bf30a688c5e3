package io.paylinks.devdraft.product;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product or service that payment links and invoices sell.
 *
 * @param id null if Devdraft omits it; no page promises it, but all examples have it
 * @param price in major units of {@code currency}; null if absent or unreadable, not zero
 * @param status null if absent or unreadable
 * @param stockCount the number in stock; null if it is not tracked
 * @param quantity the number per unit of sale
 * @param weight the weight, in {@code unit}
 * @param images the URLs of images
 * @param variations of undocumented form
 * @param paymentLink of undocumented form
 * @param walletId the wallet that receives the money
 * @param dateAdded also read from {@code createdAt}
 * @param dateUpdated also read from {@code updatedAt}
 * @param app the application that the product belongs to
 * @param transactions of undocumented form
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Product(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal price,
        @Nullable ProductCurrency currency,
        @Nullable ProductType productType,
        @Nullable ProductStatus status,
        @Nullable Integer stockCount,
        @Nullable Integer quantity,
        @Nullable BigDecimal weight,
        @Nullable String unit,
        List<String> images,
        @Nullable Object variations,
        @Nullable Object paymentLink,
        @Nullable String walletId,
        @JsonAlias("createdAt") @Nullable Instant dateAdded,
        @JsonAlias("updatedAt") @Nullable Instant dateUpdated,
        @Nullable App app,
        @Nullable Wallet wallet,
        List<Object> transactions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The application of a product.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record App(
            @Nullable String id,
            @Nullable String name,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The wallet of a product.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Wallet(
            @Nullable String id,
            @Nullable String address,
            @Nullable String blockchain,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
