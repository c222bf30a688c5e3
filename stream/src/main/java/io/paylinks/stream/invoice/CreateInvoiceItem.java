package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product to put on an invoice.
 *
 * @param productId the product
 * @param quantity how many
 * @param coupons the ids of coupons for this item
 * @param extra fields that are not modelled
 */
public record CreateInvoiceItem(
        String productId,
        Integer quantity,
        @Nullable List<String> coupons,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateInvoiceItem {
        coupons = coupons == null ? null : Copies.list(coupons);
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateInvoiceItem_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the product. Required. */
        public abstract Builder productId(String productId);

        /** Sets how many; at least 1. Required. */
        public abstract Builder quantity(Integer quantity);

        /** Sets the ids of coupons for this item. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract CreateInvoiceItem autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateInvoiceItem build() {
            return Requests.build(CreateInvoiceItem.class, this::autoBuild);
        }
    }
}
