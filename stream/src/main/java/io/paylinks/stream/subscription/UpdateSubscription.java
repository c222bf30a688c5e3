package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to change a subscription from its next invoice on. Items and coupons are replaced: send all of them. */
public record UpdateSubscription(
        @Nullable String description,
        List<CreateSubscriptionItem> items,
        List<String> coupons,
        @Nullable Integer untilCycleNumber,
        @Nullable SubscriptionPaymentMethods overridePaymentMethods,
        @Nullable SubscriptionRecurringInterval recurringInterval,
        @Nullable Integer recurringIntervalCount,
        @Nullable Boolean excludeCouponsIfInstallments,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateSubscription {
        items = Copies.list("items", items);
        coupons = Copies.list("coupons", coupons);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateSubscription_Builder(this);
    }

    /** Builds an {@code UpdateSubscription}. Required: {@link #items} and {@link #coupons}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateSubscription, Builder> {
        Builder() {}

        /** The new description; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /** Required. All products that the subscription will have, at least one. */
        public abstract Builder items(List<CreateSubscriptionItem> items);

        abstract Optional<List<CreateSubscriptionItem>> items();

        /** Required, may be empty. The ids of all coupons that the whole subscription will have. */
        public abstract Builder coupons(List<String> coupons);

        abstract Optional<List<String>> coupons();

        /** Adds a coupon that the whole subscription will have, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons().orElse(null), "coupon", coupon));
        }

        /** The last billing cycle, at least 1. Default: the subscription does not end. */
        public abstract Builder untilCycleNumber(int untilCycleNumber);

        /** The payment methods to offer. Default: those of the organization. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** The interval in which the subscription is charged. */
        public abstract Builder recurringInterval(@Nullable SubscriptionRecurringInterval recurringInterval);

        /** The number of intervals between charges. */
        public abstract Builder recurringIntervalCount(int recurringIntervalCount);

        /** Whether coupons are ignored if the consumer pays in installments. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** Adds a product that the subscription will have. */
        public Builder item(String productId, int quantity) {
            return item(CreateSubscriptionItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product that the subscription will have. */
        public Builder item(CreateSubscriptionItem item) {
            return items(appended(items().orElse(null), "item", item));
        }

        @Override
        protected void check(UpdateSubscription request) {
            requireSome("item", request.items);
        }
    }
}
