package io.paylinks.stream.paymentlink;

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

/** A request to create a payment link. */
public record CreatePaymentLink(
        String name,
        @Nullable String description,
        @Nullable CurrencyCode currency,
        List<Item> items,
        @Nullable List<String> coupons,
        @Nullable Integer maxNumberOfPayments,
        @Nullable Instant validUntil,
        @Nullable String confirmationMessage,
        @Nullable PaymentMethods paymentMethods,
        @Nullable Map<String, @Nullable Object> customFields,
        @Nullable String successRedirectUrl,
        @Nullable String failureRedirectUrl,
        @Nullable String organizationConsumerId,
        @Nullable Map<String, @Nullable Object> customMetadata,
        @Nullable ContactInformationType contactInformationType,
        @Nullable Integer trialPeriodDays,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatePaymentLink {
        items = Copies.list("items", items);
        coupons = Copies.orNull("coupons", coupons);
        customFields = Copies.orNull(customFields);
        customMetadata = Copies.orNull(customMetadata);
    }

    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLink_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreatePaymentLink_Builder(this);
    }

    /** Builds a {@code CreatePaymentLink}. Required: {@link #name} and {@link #items}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePaymentLink, Builder> {
        Builder() {}

        /** Required. The name of the link, which customers see. */
        public abstract Builder name(String name);

        /** A description of what is sold. */
        public abstract Builder description(@Nullable String description);

        /** The currency of all prices, which must be enabled for the organization. Default: SAR. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Required. The products to sell, at least one; one-time and recurring products cannot be mixed. */
        public abstract Builder items(List<Item> items);

        abstract Optional<List<Item>> items();

        /** The ids of the coupons for the whole link. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract @Nullable List<String> coupons();

        /** Adds a coupon for the whole link, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons(), "coupon", coupon));
        }

        /** The maximum number of payments; 1 for a single sale. Default: no limit. */
        public abstract Builder maxNumberOfPayments(int maxNumberOfPayments);

        /** The time at which the link expires. Default: never. */
        public abstract Builder validUntil(@Nullable Instant validUntil);

        /** The message that the customer sees after paying. */
        public abstract Builder confirmationMessage(@Nullable String confirmationMessage);

        /** The payment methods to offer. Default: those of the organization. */
        public abstract Builder paymentMethods(@Nullable PaymentMethods paymentMethods);

        /** Questions for the customer, as a JSON Schema. The invoice has the responses. */
        public abstract Builder customFields(@Nullable Map<String, @Nullable Object> customFields);

        /** The URL that the customer is sent to after paying; 1 to 2000 characters. */
        public abstract Builder successRedirectUrl(@Nullable String successRedirectUrl);

        /** The URL that the customer is sent to after a failed payment; 1 to 2000 characters. */
        public abstract Builder failureRedirectUrl(@Nullable String failureRedirectUrl);

        /** The id of the only consumer who may pay. Default: anyone may pay. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Your own values, any JSON. Webhooks include them. */
        public abstract Builder customMetadata(@Nullable Map<String, @Nullable Object> customMetadata);

        abstract @Nullable Map<String, @Nullable Object> customMetadata();

        /** Adds one of your own values, or replaces it. */
        public Builder customMetadata(String key, @Nullable Object value) {
            return customMetadata(with(customMetadata(), "key", key, value));
        }

        /** The contact details that the customer must enter. */
        public abstract Builder contactInformationType(@Nullable ContactInformationType contactInformationType);

        /** The number of days of a free trial at the start, for recurring products. */
        public abstract Builder trialPeriodDays(int trialPeriodDays);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(Item.builder().productId(productId).quantity(quantity).build());
        }

        /** Adds a product. */
        public Builder item(Item item) {
            return items(appended(items().orElse(null), "item", item));
        }

        @Override
        protected void check(CreatePaymentLink request) {
            requireSome("item", request.items);
        }
    }

    /** A product for a new payment link. */
    public record Item(
            String productId,
            @Nullable Integer quantity,
            @Nullable List<String> coupons,
            @Nullable Boolean allowCustomQuantity,
            @Nullable Integer minQuantity,
            @Nullable Integer maxQuantity,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Item {
            coupons = Copies.orNull("coupons", coupons);
        }

        public static Builder builder() {
            return new AutoBuilder_CreatePaymentLink_Item_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_CreatePaymentLink_Item_Builder(this);
        }

        /** Builds a {@code CreatePaymentLink.Item}. Required: {@link #productId}. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Required. The id of the product to sell. */
            public abstract Builder productId(String productId);

            /** The quantity: at least 1. Default: {@code 1}. */
            public abstract Builder quantity(int quantity);

            /** The ids of the coupons for this item alone. */
            public abstract Builder coupons(@Nullable List<String> coupons);

            abstract @Nullable List<String> coupons();

            /** Adds a coupon for this item alone, by its id. */
            public Builder coupon(String coupon) {
                return coupons(appended(coupons(), "coupon", coupon));
            }

            /** Whether the customer may change the quantity. Default: {@code false}. */
            public abstract Builder allowCustomQuantity(boolean allowCustomQuantity);

            /** The minimum quantity that the customer may choose; at least 0. */
            public abstract Builder minQuantity(int minQuantity);

            /** The maximum quantity that the customer may choose; at least 0. */
            public abstract Builder maxQuantity(int maxQuantity);
        }
    }
}
