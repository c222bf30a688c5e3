package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import io.paylinks.stream.common.CurrencyCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a subscription.
 *
 * @param notifyConsumer whether the consumer is told
 * @param description a text about it
 * @param items the products on it
 * @param coupons the ids of coupons
 * @param organizationConsumerId the consumer who is to pay
 * @param periodStart when its first period begins
 * @param untilCycleNumber the period with which it ends; without an end if null
 * @param overridePaymentMethods the ways to pay that it offers, if not those of the organization
 * @param excludeCouponsIfInstallments whether coupons do not count if it is paid in installments
 * @param currency the currency of all its amounts
 * @param trial whether it begins with a trial
 * @param extra fields that are not modelled
 */
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
        items = Copies.list(items);
        coupons = coupons == null ? null : Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateSubscription_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<CreateSubscriptionItem> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Sets whether the consumer is told; {@code true} unless set. */
        public abstract Builder notifyConsumer(@Nullable Boolean notifyConsumer);

        /** Sets a text about it; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<CreateSubscriptionItem> items);

        /** Sets the ids of coupons. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Sets the consumer who is to pay. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Sets when its first period begins. Required. */
        public abstract Builder periodStart(Instant periodStart);

        /** Sets the period with which it ends; without an end if null; at least 1. */
        public abstract Builder untilCycleNumber(@Nullable Integer untilCycleNumber);

        /** Sets the ways to pay that it offers, if not those of the organization. */
        public abstract Builder overridePaymentMethods(@Nullable SubscriptionPaymentMethods overridePaymentMethods);

        /** Sets whether coupons do not count if it is paid in installments; {@code false} unless set. */
        public abstract Builder excludeCouponsIfInstallments(@Nullable Boolean excludeCouponsIfInstallments);

        /** Sets the currency of all its amounts; 3 to 3 characters; {@code SAR} unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Sets whether it begins with a trial; {@code false} unless set. */
        public abstract Builder trial(@Nullable Boolean trial);

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

        abstract CreateSubscription autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateSubscription build() {
            CreateSubscription request = Requests.build(CreateSubscription.class, this::autoBuild);
            Requests.notEmpty(CreateSubscription.class, "items", request.items);
            return request;
        }
    }
}
