package io.paylinks.stream.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product of a new or changed subscription. */
public record CreateSubscriptionItem(
        String productId,
        Integer quantity,
        @Nullable List<String> coupons,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateSubscriptionItem {
        coupons = Copies.orNull("coupons", coupons);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateSubscriptionItem_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateSubscriptionItem_Builder(this);
    }

    /** Builds a {@code CreateSubscriptionItem}. Required: {@link #productId} and {@link #quantity}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscriptionItem, Builder> {
        Builder() {}

        /** Required. The id of the product. */
        public abstract Builder productId(String productId);

        /** Required. The quantity: at least 1. */
        public abstract Builder quantity(int quantity);

        /** The ids of the coupons for this item alone. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract @Nullable List<String> coupons();

        /** Adds a coupon for this item alone, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons(), "coupon", coupon));
        }
    }
}
