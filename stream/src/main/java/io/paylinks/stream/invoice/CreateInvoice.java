package io.paylinks.stream.invoice;

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
 * Creates an invoice.
 *
 * @param notifyConsumer whether the consumer is told
 * @param description a text about it
 * @param items the products on it
 * @param paymentMethods the ways to pay that it offers
 * @param coupons the ids of coupons
 * @param organizationConsumerId the consumer who is to pay
 * @param scheduledOn when it is due
 * @param excludeCouponsIfInstallments whether coupons do not count if it is paid in installments
 * @param currency the currency of all its amounts
 * @param extra fields that are not modelled
 */
public record CreateInvoice(
        @Nullable Boolean notifyConsumer,
        @Nullable String description,
        List<CreateInvoiceItem> items,
        InvoicePaymentMethods paymentMethods,
        @Nullable List<String> coupons,
        String organizationConsumerId,
        Instant scheduledOn,
        @Nullable Boolean excludeCouponsIfInstallments,
        @Nullable CurrencyCode currency,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateInvoice {
        items = Copies.list(items);
        coupons = coupons == null ? null : Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateInvoice_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<CreateInvoiceItem> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Sets whether the consumer is told; {@code true} unless set. */
        public abstract Builder notifyConsumer(@Nullable Boolean notifyConsumer);

        /** Sets a text about it; at most 500 characters. */
        public abstract Builder description(@Nullable String description);

        abstract Builder items(List<CreateInvoiceItem> items);

        /** Sets the ways to pay that it offers. Required. */
        public abstract Builder paymentMethods(InvoicePaymentMethods paymentMethods);

        /** Sets the ids of coupons. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Sets the consumer who is to pay. Required. */
        public abstract Builder organizationConsumerId(String organizationConsumerId);

        /** Sets when it is due. Required. */
        public abstract Builder scheduledOn(Instant scheduledOn);

        /** Sets whether coupons do not count if it is paid in installments; {@code false} unless set. */
        public abstract Builder excludeCouponsIfInstallments(@Nullable Boolean excludeCouponsIfInstallments);

        /** Sets the currency of all its amounts; {@code SAR} unless set. */
        public abstract Builder currency(@Nullable CurrencyCode currency);

        /** Adds a product. */
        public Builder item(String productId, int quantity) {
            return item(CreateInvoiceItem.builder()
                    .productId(productId)
                    .quantity(quantity)
                    .build());
        }

        /** Adds a product. */
        public Builder item(CreateInvoiceItem item) {
            itemsAdded.add(item);
            return items(itemsAdded);
        }

        abstract CreateInvoice autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateInvoice build() {
            CreateInvoice request = Requests.build(CreateInvoice.class, this::autoBuild);
            Requests.notEmpty(CreateInvoice.class, "items", request.items);
            return request;
        }
    }
}
