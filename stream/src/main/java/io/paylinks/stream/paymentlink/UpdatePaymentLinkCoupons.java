package io.paylinks.stream.paymentlink;

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
 * Replaces the coupons of a payment link and of its items.
 *
 * @param coupons the ids of coupons for the whole link
 * @param items the coupons of single items
 * @param extra fields that are not modelled
 */
public record UpdatePaymentLinkCoupons(
        @Nullable List<String> coupons,
        @Nullable List<PaymentLinkItemCoupons> items,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public UpdatePaymentLinkCoupons {
        coupons = coupons == null ? null : Copies.list(coupons);
        items = items == null ? null : Copies.list(items);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLinkCoupons_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {

        private final List<PaymentLinkItemCoupons> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Sets the ids of coupons for the whole link. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract Builder items(@Nullable List<PaymentLinkItemCoupons> items);

        /** Adds the coupons of an item. */
        public Builder item(PaymentLinkItemCoupons item) {
            itemsAdded.add(item);
            return items(itemsAdded);
        }

        abstract UpdatePaymentLinkCoupons autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public UpdatePaymentLinkCoupons build() {
            return Requests.build(UpdatePaymentLinkCoupons.class, this::autoBuild);
        }
    }
}
