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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSubscriptionItem, Builder> {
        Builder() {}

        /** Bills this product. Required. */
        public abstract Builder productId(String productId);

        /** Bills this many: at least 1. Required. */
        public abstract Builder quantity(int quantity);

        /** Applies these coupons to this item alone, by their ids. */
        public abstract Builder coupons(@Nullable List<String> coupons);
    }
}
