package io.paylinks.gocardless.payout;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payout items. */
public record ListPayoutItems(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @JsonProperty("include_2020_tax_cutover") @Nullable Boolean include2020TaxCutover,
        String payout,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListPayoutItems_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPayoutItems_Builder(this);
    }

    /** Builds a {@code ListPayoutItems}. Required: {@link #payout}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPayoutItems, Builder> {
        Builder() {}

        /** Whether taxes of the 2020 tax changes are returned as separate items. */
        public abstract Builder include2020TaxCutover(boolean include2020TaxCutover);

        /** Required. The id of the payout. */
        public abstract Builder payout(String payout);
    }
}
