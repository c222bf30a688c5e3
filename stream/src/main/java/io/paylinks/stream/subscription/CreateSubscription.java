package io.paylinks.stream.subscription;

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

/** Creates a subscription. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscription, Builder> {
        private final List<CreateSubscriptionItem> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Notifies the consumer; {@code true} unless set. */
        public abstract Builder notifyConsumer(boolean notifyConsumer);

        /** Describes the subscription; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<CreateSubscriptionItem> items);

        /** Applies these coupons to the whole subscription, by their ids. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Bills this consumer. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Starts the first period at this time. Required. */
        public abstract Builder periodStart(Instant periodStart);

        /** Ends after this billing cycle, at least 1; never unless set. */
        public abstract Builder untilCycleNumber(int untilCycleNumber);

        /** Offers these payment methods; those of the organization unless set. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** Ignores coupons if the consumer pays in installments; {@code false} unless set. */
        public abstract Builder excludeCouponsIfInstallments(boolean excludeCouponsIfInstallments);

        /** Prices everything in this currency, which must be enabled for the organization; SAR unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Starts with a trial; {@code false} unless set. */
        public abstract Builder trial(boolean trial);

        /** Adds a product. At least one is required. */
        public Builder item(String productId, int quantity) {
            return item(CreateSubscriptionItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product. At least one is required. */
        public Builder item(CreateSubscriptionItem item) {
            return items(appended(itemsAdded, "item", item));
        }

        @Override
        protected void check(CreateSubscription request) {
            requireSome("item", request.items);
        }
    }
}
