package io.paylinks.stream.paymentlink;

import io.paylinks.core.internal.Decimals;
import io.paylinks.stream.consumer.CreateConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Creates a payment link from names and prices of products, and finds or creates what it needs.
 *
 * @param name the name of the link
 * @param items what it sells
 * @param consumer the only consumer who may pay; null for anyone
 * @param link sets other fields of the link
 */
public record CreateSimplePaymentLink(
        String name,
        List<Item> items,
        @Nullable CreateConsumer consumer,
        UnaryOperator<CreatePaymentLink.Builder> link) {
    public CreateSimplePaymentLink {
        items = List.copyOf(items);
    }

    /**
     * A product by name and price.
     *
     * @param price the price of one, in SAR, in major units
     */
    public record Item(String name, BigDecimal price, int quantity) {
        public Item {
            if (name == null || price == null) {
                throw new IllegalArgumentException((name == null ? "name" : "price") + " must not be null");
            }
            Decimals.require("price", price);
            if (quantity < 1) {
                throw new IllegalArgumentException("quantity must be at least 1, not " + quantity);
            }
            if (price.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("price must be at least 1, not " + price);
            }
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private @Nullable String name;
        private @Nullable CreateConsumer consumer;
        private UnaryOperator<CreatePaymentLink.Builder> link = UnaryOperator.identity();

        private Builder() {}

        /** Names the link; customers see it. Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sells a product by its name and its price in SAR, in major units, at least 1. At least one is required. */
        public Builder item(String name, BigDecimal price, int quantity) {
            items.add(new Item(name, price, quantity));
            return this;
        }

        /**
         * Lets only this consumer pay, who needs an external id, a phone number or an e-mail address; anyone unless
         * set.
         */
        public Builder consumer(CreateConsumer consumer) {
            this.consumer = consumer;
            return this;
        }

        /** Sets other fields of the link: {@code link(l -> l.maxNumberOfPayments(1))}. */
        public Builder link(UnaryOperator<CreatePaymentLink.Builder> change) {
            this.link = change;
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if the name or all items are missing
         */
        public CreateSimplePaymentLink build() {
            if (name == null) {
                throw new IllegalArgumentException(
                        "CreateSimplePaymentLink needs name" + (items.isEmpty() ? ", items" : ""));
            }
            if (items.isEmpty()) {
                throw new IllegalArgumentException("CreateSimplePaymentLink needs at least one of items");
            }
            return new CreateSimplePaymentLink(name, items, consumer, link);
        }
    }
}
