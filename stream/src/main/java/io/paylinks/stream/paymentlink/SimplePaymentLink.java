package io.paylinks.stream.paymentlink;

import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.product.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment link with the consumer and the products that were found or created for it.
 *
 * @param consumer the only consumer who may pay; null for anyone
 * @param products its products, in the order of the request
 */
public record SimplePaymentLink(PaymentLink link, @Nullable Consumer consumer, List<Product> products) {

    public SimplePaymentLink {
        products = List.copyOf(products);
    }

    /** Returns the URL for customers. */
    public @Nullable String url() {
        return link.url();
    }
}
