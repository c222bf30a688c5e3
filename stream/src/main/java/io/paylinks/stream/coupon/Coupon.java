package io.paylinks.stream.coupon;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.common.CurrencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * TODO CouponDetailed
 *
 * @param createdAt when it was created
 * @param updatedAt when it was last changed, or null
 * @param id its id
 * @param name its name
 * @param discountValue the discount: percent if {@code isPercentage}, else an amount in major units
 * @param currency the currency of all its amounts
 * @param isPercentage whether the discount is a percentage
 * @param isActive whether it can be used
 * @param redemptions how often it was used; null where the API leaves it out
 * @param extra fields that this version does not know, under their wire names
 */
public record Coupon(
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal discountValue,
        @Nullable CurrencyCode currency,
        @Nullable Boolean isPercentage,
        @Nullable Boolean isActive,
        @Nullable Long redemptions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Coupon {
        extra = Copies.map(extra);
    }
}
