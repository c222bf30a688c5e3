package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a subscription from its next invoice on. Items and coupons are replaced: send all of them again. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateSubscription, Builder> {
        private final List<CreateSubscriptionItem> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Replaces the description; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<CreateSubscriptionItem> items);

        /** Replaces the coupons of the whole subscription, by their ids. Required, and may be empty. */
        public abstract Builder coupons(List<String> coupons);

        /** Ends after this billing cycle, at least 1; never unless set. */
        public abstract Builder untilCycleNumber(int untilCycleNumber);

        /** Offers these payment methods; those of the organization unless set. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** Charges once in this interval. */
        public abstract Builder recurringInterval(@Nullable SubscriptionRecurringInterval recurringInterval);

        /** Charges once in this many intervals. */
        public abstract Builder recurringIntervalCount(int recurringIntervalCount);

        /** Ignores coupons if the consumer pays in installments, or not. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** Adds a product that the subscription keeps or gets. At least one is required. */
        public Builder item(String productId, int quantity) {
            return item(CreateSubscriptionItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product that the subscription keeps or gets. At least one is required. */
        public Builder item(CreateSubscriptionItem item) {
            return items(appended(itemsAdded, "item", item));
        }

        @Override
        protected void check(UpdateSubscription request) {
            requireSome("item", request.items);
        }
    }
}
