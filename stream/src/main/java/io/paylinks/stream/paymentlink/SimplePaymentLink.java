package io.paylinks.stream.paymentlink;

import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.product.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment link with what was found or created for it.
 *
 * @param link the link
 * @param consumer the only consumer who may pay; null for anyone
 * @param products what it sells, in the order of the request
 */
public record SimplePaymentLink(PaymentLink link, @Nullable Consumer consumer, List<Product> products) {

    public SimplePaymentLink {
        products = List.copyOf(products);
    }

    /** Returns the address to send customers to. */
    public @Nullable String url() {
        return link.url();
    }
}
