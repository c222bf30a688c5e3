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

/** Creates a payment link. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreatePaymentLink, Builder> {
        Builder() {}

        /** Names the link; customers see it. Required. */
        public abstract Builder name(String name);

        /** Describes what is sold. */
        public abstract Builder description(@Nullable String description);

        /** Prices everything in this currency, which must be enabled for the organization; SAR unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Sells these products. At least one is required; one-time and recurring products cannot be mixed. */
        public abstract Builder items(List<Item> items);

        abstract Optional<List<Item>> items();

        /** Applies these coupons to the whole link, by their ids. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Lets the link be paid this often; 1 sells once. Without a limit unless set. */
        public abstract Builder maxNumberOfPayments(int maxNumberOfPayments);

        /** Lets the link expire at this time; never unless set. */
        public abstract Builder validUntil(@Nullable Instant validUntil);

        /** Shows this to the customer after paying. */
        public abstract Builder confirmationMessage(@Nullable String confirmationMessage);

        /** Offers these payment methods; those of the organization unless set. */
        public abstract Builder paymentMethods(@Nullable PaymentMethods paymentMethods);

        /** Asks the customer these questions, a JSON Schema; the invoice has the answers. */
        public abstract Builder customFields(@Nullable Map<String, @Nullable Object> customFields);

        /** Sends the customer here after paying; 1 to 2000 characters. */
        public abstract Builder successRedirectUrl(@Nullable String successRedirectUrl);

        /** Sends the customer here after a failed payment; 1 to 2000 characters. */
        public abstract Builder failureRedirectUrl(@Nullable String failureRedirectUrl);

        /** Lets only this consumer pay; anyone unless set. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Stores your own values, any JSON; webhooks repeat them. */
        public abstract Builder customMetadata(@Nullable Map<String, @Nullable Object> customMetadata);

        /** Makes the customer give these contact details. */
        public abstract Builder contactInformationType(@Nullable ContactInformationType contactInformationType);

        /** Makes this many days free at the start, for recurring products. */
        public abstract Builder trialPeriodDays(int trialPeriodDays);

        /** Adds a product. At least one is required; one-time and recurring products cannot be mixed. */
        public Builder item(String productId, int quantity) {
            return item(Item.builder().productId(productId).quantity(quantity).build());
        }

        /** Adds a product. At least one is required; one-time and recurring products cannot be mixed. */
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

        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Sells this product. Required. */
            public abstract Builder productId(String productId);

            /** Sells this many: at least 1; {@code 1} unless set. */
            public abstract Builder quantity(int quantity);

            /** Applies these coupons to this item alone, by their ids. */
            public abstract Builder coupons(@Nullable List<String> coupons);

            /** Lets the customer change the quantity; {@code false} unless set. */
            public abstract Builder allowCustomQuantity(boolean allowCustomQuantity);

            /** Lets the customer choose no less than this; at least 0. */
            public abstract Builder minQuantity(int minQuantity);

            /** Lets the customer choose no more than this; at least 0. */
            public abstract Builder maxQuantity(int maxQuantity);
        }
    }
}
