package io.paylinks.stream.paymentlink;

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
 * Creates a payment link.
 *
 * @param name its name
 * @param description a text about it
 * @param currency the currency of all its amounts
 * @param items the products on it
 * @param coupons the ids of coupons for the whole link
 * @param maxNumberOfPayments how often it can be paid; without a limit if null
 * @param validUntil when it ends; a time without a zone is UTC
 * @param confirmationMessage what a customer reads after paying
 * @param paymentMethods the ways to pay that it offers; those of the organization unless set
 * @param customFields questions to the customer, as a JSON Schema
 * @param successRedirectUrl where a customer goes after paying
 * @param failureRedirectUrl where a customer goes after a failed payment
 * @param organizationConsumerId the one consumer it is for, or null if for anyone
 * @param customMetadata values of your own, any JSON; webhooks repeat them
 * @param contactInformationType what the customer must leave to be reached
 * @param trialPeriodDays how many days are free at the beginning, for recurring products
 * @param extra fields that are not modelled
 */
public record CreatePaymentLink(
        String name,
        @Nullable String description,
        @Nullable CurrencyCode currency,
        List<CreatePaymentLinkItem> items,
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
        items = Copies.list(items);
        coupons = coupons == null ? null : Copies.list(coupons);
        customFields = customFields == null ? null : Copies.map(customFields);
        customMetadata = customMetadata == null ? null : Copies.map(customMetadata);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLink_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<CreatePaymentLinkItem> addedItems = new ArrayList<>();

        Builder() {}

        /** Sets its name. Required. */
        public abstract Builder name(String name);

        /** Sets a text about it. */
        public abstract Builder description(@Nullable String description);

        /** Sets the currency of all its amounts; {@code SAR} unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        abstract Builder items(List<CreatePaymentLinkItem> items);

        /** Sets the ids of coupons for the whole link. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Sets how often it can be paid; without a limit if null. */
        public abstract Builder maxNumberOfPayments(@Nullable Integer maxNumberOfPayments);

        /** Sets when it ends; a time without a zone is UTC. */
        public abstract Builder validUntil(@Nullable Instant validUntil);

        /** Sets what a customer reads after paying. */
        public abstract Builder confirmationMessage(@Nullable String confirmationMessage);

        /** Sets the ways to pay that it offers; those of the organization unless set. */
        public abstract Builder paymentMethods(@Nullable PaymentMethods paymentMethods);

        /** Sets questions to the customer, as a JSON Schema. */
        public abstract Builder customFields(@Nullable Map<String, @Nullable Object> customFields);

        /** Sets where a customer goes after paying; 1 to 2000 characters. */
        public abstract Builder successRedirectUrl(@Nullable String successRedirectUrl);

        /** Sets where a customer goes after a failed payment; 1 to 2000 characters. */
        public abstract Builder failureRedirectUrl(@Nullable String failureRedirectUrl);

        /** Sets the one consumer it is for, or null if for anyone. */
        public abstract Builder organizationConsumerId(@Nullable String organizationConsumerId);

        /** Sets values of your own, any JSON; webhooks repeat them. */
        public abstract Builder customMetadata(@Nullable Map<String, @Nullable Object> customMetadata);

        /** Sets what the customer must leave to be reached. */
        public abstract Builder contactInformationType(@Nullable ContactInformationType contactInformationType);

        /** Sets how many days are free at the beginning, for recurring products. */
        public abstract Builder trialPeriodDays(@Nullable Integer trialPeriodDays);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(CreatePaymentLinkItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product. */
        public Builder item(CreatePaymentLinkItem item) {
            addedItems.add(item);
            return items(addedItems);
        }

        abstract CreatePaymentLink autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePaymentLink build() {
            CreatePaymentLink request = Requests.build(CreatePaymentLink.class, this::autoBuild);
            Requests.notEmpty(CreatePaymentLink.class, "items", request.items);
            return request;
        }
    }
}
