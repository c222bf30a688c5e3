package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a subscription from its next invoice on. Items and coupons are replaced: send all of them again.
 *
 * @param description a text about it
 * @param items the products on it
 * @param coupons the ids of coupons, all of them
 * @param untilCycleNumber the period with which it ends; without an end if null
 * @param overridePaymentMethods the ways to pay that it offers, if not those of the organization
 * @param recurringInterval how often it recurs; null if it does not
 * @param recurringIntervalCount how many intervals lie between two charges
 * @param excludeCouponsIfInstallments whether coupons do not count if it is paid in installments
 * @param extra fields that are not modelled
 */
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
        items = Copies.list(items);
        coupons = Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_UpdateSubscription_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<CreateSubscriptionItem> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Sets a text about it; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<CreateSubscriptionItem> items);

        /** Sets the ids of coupons, all of them. Required. */
        public abstract Builder coupons(List<String> coupons);

        /** Sets the period with which it ends; without an end if null; at least 1. */
        public abstract Builder untilCycleNumber(@Nullable Integer untilCycleNumber);

        /** Sets the ways to pay that it offers, if not those of the organization. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** Sets how often it recurs; null if it does not. */
        public abstract Builder recurringInterval(@Nullable SubscriptionRecurringInterval recurringInterval);

        /** Sets how many intervals lie between two charges. */
        public abstract Builder recurringIntervalCount(@Nullable Integer recurringIntervalCount);

        /** Sets whether coupons do not count if it is paid in installments. */
        public abstract Builder excludeCouponsIfInstallments(@Nullable Boolean excludeCouponsIfInstallments);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(CreateSubscriptionItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product. */
        public Builder item(CreateSubscriptionItem item) {
            itemsAdded.add(item);
            return items(itemsAdded);
        }

        abstract UpdateSubscription autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public UpdateSubscription build() {
            UpdateSubscription request = Requests.build(UpdateSubscription.class, this::autoBuild);
            Requests.notEmpty(UpdateSubscription.class, "items", request.items);
            return request;
        }
    }
}
