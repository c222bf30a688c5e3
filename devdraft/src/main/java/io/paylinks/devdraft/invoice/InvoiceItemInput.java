package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product to sell through an invoice. */
public record InvoiceItemInput(
        @JsonProperty("product_id") String productId,
        BigDecimal quantity,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_InvoiceItemInput_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_InvoiceItemInput_Builder(this);
    }

    /** Builds an {@code InvoiceItemInput}. Required: {@link #productId} and {@link #quantity}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<InvoiceItemInput, Builder> {
        Builder() {}

        /** Required. The id of the product to sell. */
        public abstract Builder productId(String productId);

        /** Required. The quantity. */
        public abstract Builder quantity(BigDecimal quantity);
    }
}
