package io.paylinks.stream.paymentlink;

import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Decimals;
import io.paylinks.stream.consumer.CreateConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a payment link from names and prices of products, which finds or creates the products and the
 * consumer.
 *
 * @param items the products to sell
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

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        Builder builder = new Builder().name(name).items(items).link(link);
        return consumer == null ? builder : builder.consumer(consumer);
    }

    /** Builds a {@code CreateSimplePaymentLink}. Required: the name, and at least one {@link #item}. */
    public static final class Builder {
        private List<Item> items = List.of();
        private @Nullable String name;
        private @Nullable CreateConsumer consumer;
        private UnaryOperator<CreatePaymentLink.Builder> link = UnaryOperator.identity();

        private Builder() {}

        /** Required. The name of the link, which customers see. */
        public Builder name(String name) {
            this.name = Arguments.notNull("name", name);
            return this;
        }

        /** Required. The products to sell, at least one. */
        public Builder items(List<Item> items) {
            this.items = Copies.list("items", items);
            return this;
        }

        /** Adds a product by its name and its price in SAR, in major units; both price and quantity are at least 1. */
        public Builder item(String name, BigDecimal price, int quantity) {
            return item(new Item(name, price, quantity));
        }

        /** Adds a product. */
        public Builder item(Item item) {
            if (item == null) {
                throw new IllegalArgumentException("CreateSimplePaymentLink: item must not be null");
            }
            List<Item> more = new ArrayList<>(items);
            more.add(item);
            items = more;
            return this;
        }

        /**
         * The only consumer who may pay, with an external id, a phone number or an e-mail address. Default: anyone may
         * pay.
         */
        public Builder consumer(CreateConsumer consumer) {
            this.consumer = Arguments.notNull("consumer", consumer);
            return this;
        }

        /** Sets other fields of the link: {@code link(l -> l.maxNumberOfPayments(1))}. */
        public Builder link(UnaryOperator<CreatePaymentLink.Builder> change) {
            this.link = Arguments.notNull("change", change);
            return this;
        }

        /**
         * Builds the request. The builder can be reused.
         *
         * @throws IllegalArgumentException if the name or all items are missing
         */
        public CreateSimplePaymentLink build() {
            if (name == null) {
                throw new IllegalArgumentException("CreateSimplePaymentLink is missing required fields: name"
                        + (items.isEmpty() ? ", items" : ""));
            }
            if (items.isEmpty()) {
                throw new IllegalArgumentException("CreateSimplePaymentLink requires at least one item");
            }
            return new CreateSimplePaymentLink(name, items, consumer, link);
        }
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
}
