package io.paylinks.stream.subscription;

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

/** A request to create a subscription. */
public record CreateSubscription(
        @Nullable Boolean notifyConsumer,
        @Nullable String description,
        List<CreateSubscriptionItem> items,
        @Nullable List<String> coupons,
        String organizationConsumerId,
        Instant periodStart,
        @Nullable Integer untilCycleNumber,
        @Nullable SubscriptionPaymentMethods overridePaymentMethods,
        @Nullable Boolean excludeCouponsIfInstallments,
        @Nullable CurrencyCode currency,
        @Nullable Boolean trial,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateSubscription {
        items = Copies.list("items", items);
        coupons = Copies.orNull("coupons", coupons);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateSubscription_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateSubscription_Builder(this);
    }

    /**
     * Builds a {@code CreateSubscription}. Required: {@link #items}, {@link #organizationConsumerId} and
     * {@link #periodStart}.
     */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscription, Builder> {
        Builder() {}

        /** Whether to notify the consumer. Default: {@code true}. */
        public abstract Builder notifyConsumer(boolean notifyConsumer);

        /** A description of the subscription; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        /** Required. The products to bill, at least one. */
        public abstract Builder items(List<CreateSubscriptionItem> items);

        abstract Optional<List<CreateSubscriptionItem>> items();

        /** The ids of the coupons for the whole subscription. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract @Nullable List<String> coupons();

        /** Adds a coupon for the whole subscription, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons(), "coupon", coupon));
        }

        /** Required. The id of the consumer to bill. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Required. The time at which the first period starts. */
        public abstract Builder periodStart(Instant periodStart);

        /** The last billing cycle, at least 1. Default: the subscription does not end. */
        public abstract Builder untilCycleNumber(int untilCycleNumber);

        /** The payment methods to offer. Default: those of the organization. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** Whether coupons are ignored if the consumer pays in installments. Default: {@code false}. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** The currency of all prices, which must be enabled for the organization. Default: SAR. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Whether the subscription starts with a trial. Default: {@code false}. */
        public abstract Builder trial(boolean trial);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(CreateSubscriptionItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product. */
        public Builder item(CreateSubscriptionItem item) {
            return items(appended(items().orElse(null), "item", item));
        }

        @Override
        protected void check(CreateSubscription request) {
            requireSome("item", request.items);
        }
    }
}
