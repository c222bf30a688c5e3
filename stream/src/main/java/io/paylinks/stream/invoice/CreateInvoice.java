package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to create an invoice. */
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

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateInvoice_Builder(this);
    }

    /**
     * Builds a {@code CreateInvoice}. Required: {@link #items}, {@link #paymentMethods},
     * {@link #organizationConsumerId} and {@link #scheduledOn}.
     */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateInvoice, Builder> {
        Builder() {}

        /** Whether to notify the consumer. Default: {@code true}. */
        public abstract Builder notifyConsumer(boolean notifyConsumer);

        /** A description of the invoice; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /** Required. The products to bill, at least one. */
        public abstract Builder items(List<Item> items);

        abstract Optional<List<Item>> items();

        /** Required. The payment methods to offer. */
        public abstract Builder paymentMethods(InvoicePaymentMethods paymentMethods);

        /** The ids of the coupons for the whole invoice. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract @Nullable List<String> coupons();

        /** Adds a coupon for the whole invoice, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons(), "coupon", coupon));
        }

        /** Required. The id of the consumer to bill. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Required. The time at which the invoice is due. */
        public abstract Builder scheduledOn(Instant scheduledOn);

        /** Whether coupons are ignored if the consumer pays in installments. Default: {@code false}. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** The currency of all prices, which must be enabled for the organization. Default: SAR. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(Item.builder().productId(productId).quantity(quantity).build());
        }

        /** Adds a product. */
        public Builder item(Item item) {
            return items(appended(items().orElse(null), "item", item));
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

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreateInvoice_Item_Builder(this);
        }

        /** Builds a {@code CreateInvoice.Item}. Required: {@link #productId} and {@link #quantity}. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Required. The id of the product. */
            public abstract Builder productId(String productId);

            /** Required. The quantity: at least 1. */
            public abstract Builder quantity(int quantity);

            /** The ids of the coupons for this item alone. */
            public abstract Builder coupons(@Nullable List<String> coupons);

            abstract @Nullable List<String> coupons();

            /** Adds a coupon for this item alone, by its id. */
            public Builder coupon(String coupon) {
                return coupons(appended(coupons(), "coupon", coupon));
            }
        }
    }
}
