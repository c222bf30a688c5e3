package io.paylinks.devdraft.paymentlink;

import org.jspecify.annotations.Nullable;

/**
 * A product on a payment link.
 *
 * @param productId the product
 * @param quantity how many
 * @param id its id
 * @param product the product itself
 */
public record PaymentLinkProduct(
        @Nullable String productId,
        @Nullable Integer quantity,
        @Nullable String id,
        @Nullable PaymentLinkProductDetails product) {}
