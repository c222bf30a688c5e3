package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates an invoice. */
public record CreateInvoice(
        @Nullable Boolean notifyConsumer,
        @Nullable String description,
        List<Item> items,
        InvoicePaymentMethods paymentMethods,
        @Nullable List<String> coupons,
        String organizationConsumerId,
        Instant scheduledOn,
        @Nullable Boolean excludeCouponsIfInstallments,
        @Nullable CurrencyCode currency,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateInvoice {
        items = Copies.list("items", items);
        coupons = Copies.orNull("coupons", coupons);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateInvoice_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateInvoice, Builder> {
        private final List<Item> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Notifies the consumer; {@code true} unless set. */
        public abstract Builder notifyConsumer(boolean notifyConsumer);

        /** Describes the invoice; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<Item> items);

        /** Offers these payment methods. Required. */
        public abstract Builder paymentMethods(InvoicePaymentMethods paymentMethods);

        /** Applies these coupons, by their ids. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Bills this consumer. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Makes the invoice due at this time. Required. */
        public abstract Builder scheduledOn(Instant scheduledOn);

        /** Ignores coupons if the consumer pays in installments; {@code false} unless set. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** Prices everything in this currency, which must be enabled for the organization; SAR unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Adds a product. At least one is required. */
        public Builder item(String productId, int quantity) {
            return item(Item.builder().productId(productId).quantity(quantity).build());
        }

        /** Adds a product. At least one is required. */
        public Builder item(Item item) {
            return items(appended(itemsAdded, "item", item));
        }

        @Override
        protected void check(CreateInvoice request) {
            requireSome("item", request.items);
        }
    }

    /** A product for a new invoice. */
    public record Item(
            String productId,
            Integer quantity,
            @Nullable List<String> coupons,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Item {
            coupons = Copies.orNull("coupons", coupons);
        }

        public static Builder builder() {
            return new AutoBuilder_CreateInvoice_Item_Builder();
        }

        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Bills this product. Required. */
            public abstract Builder productId(String productId);

            /** Bills this many: at least 1. Required. */
            public abstract Builder quantity(int quantity);

            /** Applies these coupons to this item alone, by their ids. */
            public abstract Builder coupons(@Nullable List<String> coupons);
        }
    }
}
