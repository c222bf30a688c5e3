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
 * The coupons of one item of a payment link.
 *
 * @param paymentLinkItemId the item
 * @param coupons the ids of coupons for this item
 * @param extra fields that are not modelled
 */
public record PaymentLinkItemCoupons(
        String paymentLinkItemId,
        @Nullable List<String> coupons,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public PaymentLinkItemCoupons {
        coupons = coupons == null ? null : Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_PaymentLinkItemCoupons_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the item. Required. */
        public abstract Builder paymentLinkItemId(String paymentLinkItemId);

        /** Sets the ids of coupons for this item. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract PaymentLinkItemCoupons autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public PaymentLinkItemCoupons build() {
            return Requests.build(PaymentLinkItemCoupons.class, this::autoBuild);
        }
    }
}
