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
 * @param id no page promises it, though every example has it
 * @param price in major units of {@code currency}
 * @param stockCount how many are left; null if that is not counted
 * @param quantity how many there are in one unit of sale
 * @param weight in the {@code unit}
 * @param images the addresses of pictures
 * @param variations of no documented form
 * @param paymentLink of no documented form
 * @param walletId the wallet that receives the money
 * @param dateAdded also read from {@code createdAt}
 * @param dateUpdated also read from {@code updatedAt}
 * @param app the application that the product belongs to
 * @param transactions of no documented form
 * @param extra unknown fields, keyed by their JSON names
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
     * An application, as a product names it.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record App(
            @Nullable String id,
            @Nullable String name,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * A wallet, as a product names it.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Wallet(
            @Nullable String id,
            @Nullable String address,
            @Nullable String blockchain,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
