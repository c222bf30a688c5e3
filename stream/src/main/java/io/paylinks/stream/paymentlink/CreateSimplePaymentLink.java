package io.paylinks.stream.paymentlink;

import io.paylinks.core.internal.Requests;
import io.paylinks.stream.consumer.CreateConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a payment link of product names and prices, and finds or makes what it needs.
 *
 * @param name the link's name
 * @param items what it sells
 * @param consumer who it is for, or null for anyone
 * @param link changes other fields of the link's own request
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
     * A product by name and price in SAR.
     *
     * @param name the product's name
     * @param price its price in major units
     * @param quantity how many
     */
    public record Item(String name, BigDecimal price, int quantity) {}

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the fields. */
    public static final class Builder {
        private @Nullable String name;
        private final List<Item> items = new ArrayList<>();
        private @Nullable CreateConsumer consumer;
        private UnaryOperator<CreatePaymentLink.Builder> link = UnaryOperator.identity();

        private Builder() {}

        /** Sets the link's name. Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Adds a product by its name and its price in SAR, at least 1, in major units. At least one is required. */
        public Builder item(String name, BigDecimal price, int quantity) {
            Requests.atLeast(CreateSimplePaymentLink.class, "quantity", 1, quantity);
            Requests.atLeast(CreateSimplePaymentLink.class, "price", 1, price);
            items.add(new Item(name, price, quantity));
            return this;
        }

        /** Sets who the link is for; anyone unless set. It needs an external id, a phone number or an e-mail address. */
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
            Requests.notEmpty(CreateSimplePaymentLink.class, "items", items);
            return new CreateSimplePaymentLink(name, items, consumer, link);
        }
    }
}
