package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces the coupons of a payment link and of its items. */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdatePaymentLinkCoupons, Builder> {
        private final List<Item> itemsAdded = new ArrayList<>();

        Builder() {}

        /** Applies these coupons to the whole link, by their ids. */
        public abstract Builder coupons(@Nullable List<String> coupons);

        abstract Builder items(@Nullable List<Item> items);

        /** Replaces the coupons of one item. */
        public Builder item(Item item) {
            return items(appended(itemsAdded, "item", item));
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

        @AutoBuilder
        public abstract static class Builder extends RequestBuilder<Item, Builder> {
            Builder() {}

            /** Names the item of the link. Required. */
            public abstract Builder paymentLinkItemId(String paymentLinkItemId);

            /** Applies these coupons to the item, by their ids. */
            public abstract Builder coupons(@Nullable List<String> coupons);
        }
    }
}
