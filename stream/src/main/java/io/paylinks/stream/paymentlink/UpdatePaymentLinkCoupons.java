package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to replace the coupons of a payment link and of its items. */
public record UpdatePaymentLinkCoupons(
        @Nullable List<String> coupons,
        @Nullable List<Item> items,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdatePaymentLinkCoupons {
        coupons = Copies.orNull("coupons", coupons);
        items = Copies.orNull("items", items);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdatePaymentLinkCoupons_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdatePaymentLinkCoupons_Builder(this);
    }

    /** Builds an {@code UpdatePaymentLinkCoupons}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePaymentLinkCoupons, Builder> {
        Builder() {}

        /** The ids of all coupons that the whole link will have. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract @Nullable List<String> coupons();

        /** Adds a coupon that the whole link will have, by its id. */
        public Builder coupon(String coupon) {
            return coupons(appended(coupons(), "coupon", coupon));
        }

        /** The items whose coupons are replaced. */
        public abstract Builder items(@Nullable List<Item> items);

        abstract @Nullable List<Item> items();

        /** Adds an item whose coupons are replaced. */
        public Builder item(Item item) {
            return items(appended(items(), "item", item));
        }
    }

    /** The coupons of one item of a payment link. */
    public record Item(
            String paymentLinkItemId,
            @Nullable List<String> coupons,
            @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Item {
            coupons = Copies.orNull("coupons", coupons);
        }

        public static Builder builder() {
            return new AutoBuilder_UpdatePaymentLinkCoupons_Item_Builder();
        }

        /** Returns a builder that starts with the values of this request. */
        public Builder toBuilder() {
            return new AutoBuilder_UpdatePaymentLinkCoupons_Item_Builder(this);
        }

        /** Builds an {@code UpdatePaymentLinkCoupons.Item}. Required: {@link #paymentLinkItemId}. */
        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Required. The id of the link's item. */
            public abstract Builder paymentLinkItemId(String paymentLinkItemId);

            /** The ids of all coupons that the item will have. */
            public abstract Builder coupons(@Nullable List<String> coupons);

            abstract @Nullable List<String> coupons();

            /** Adds a coupon that the item will have, by its id. */
            public Builder coupon(String coupon) {
                return coupons(appended(coupons(), "coupon", coupon));
            }
        }
    }
}
