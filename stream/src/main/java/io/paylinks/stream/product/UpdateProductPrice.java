package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.UpdateBuilder;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a price: the old one is archived and a new one made, with a new id.
 *
 * @param changes the changes under their wire names
 */
public record UpdateProductPrice(@JsonValue Map<String, @Nullable Object> changes) {

    public UpdateProductPrice {
        changes = Copies.map(changes);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the changes; the last call for a field wins. A setter refuses null. */
    public static final class Builder extends UpdateBuilder<Builder> {
        private Builder() {}

        /** Changes the new price in major units; at least 1. */
        public Builder amount(BigDecimal amount) {
            return setText("amount", amount);
        }

        /** Changes whether the price contains VAT. */
        public Builder isPriceInclusiveOfVat(Boolean isPriceInclusiveOfVat) {
            return set("is_price_inclusive_of_vat", isPriceInclusiveOfVat);
        }

        /** Changes whether no VAT is due. */
        public Builder isPriceExemptFromVat(Boolean isPriceExemptFromVat) {
            return set("is_price_exempt_from_vat", isPriceExemptFromVat);
        }

        /** Builds the request. */
        public UpdateProductPrice build() {
            return new UpdateProductPrice(changes());
        }
    }
}
