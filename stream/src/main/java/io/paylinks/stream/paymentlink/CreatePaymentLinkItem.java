package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product to put on a payment link. Items of one link are all one-time or all recurring.
 *
 * @param productId the product
 * @param quantity how many
 * @param coupons the ids of coupons for this item
 * @param allowCustomQuantity whether the customer may change the quantity
 * @param minQuantity the least quantity the customer may choose
 * @param maxQuantity the largest quantity the customer may choose
 * @param extra fields that are not modelled
 */
public record CreatePaymentLinkItem(
        String productId,
        @Nullable Integer quantity,
        @Nullable List<String> coupons,
        @Nullable Boolean allowCustomQuantity,
        @Nullable Integer minQuantity,
        @Nullable Integer maxQuantity,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreatePaymentLinkItem {
        coupons = coupons == null ? null : Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreatePaymentLinkItem_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets how many; at least 1; {@code 1} unless set. */
        public abstract Builder quantity(@Nullable Integer quantity);

        /** Sets the ids of coupons for this item. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        /** Sets whether the customer may change the quantity; {@code false} unless set. */
        public abstract Builder allowCustomQuantity(@Nullable Boolean allowCustomQuantity);

        /** Sets the least quantity the customer may choose; at least 0. */
        public abstract Builder minQuantity(@Nullable Integer minQuantity);

        /** Sets the largest quantity the customer may choose; at least 0. */
        public abstract Builder maxQuantity(@Nullable Integer maxQuantity);

        abstract CreatePaymentLinkItem autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreatePaymentLinkItem build() {
            return Requests.build(CreatePaymentLinkItem.class, this::autoBuild);
        }
    }
}
