package io.paylinks.devdraft.paymentlink;

import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as a payment link shows it.
 *
 * @param id its id
 * @param name its name
 * @param description a text about it
 * @param price its price in major units
 * @param currency the currency of its price
 * @param images the addresses of its pictures
 */
public record PaymentLinkProductDetails(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal price,
        @Nullable String currency,
        List<String> images) {

    public PaymentLinkProductDetails {
        images = Copies.list(images);
    }
}
