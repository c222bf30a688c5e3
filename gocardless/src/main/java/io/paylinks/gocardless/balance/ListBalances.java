package io.paylinks.gocardless.balance;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list balances. */
public record ListBalances(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        String creditor,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListBalances_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListBalances_Builder(this);
    }

    /** Builds a {@code ListBalances}. Required: {@link #creditor}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListBalances, Builder> {
        Builder() {}

        /** Required. The id of the creditor. */
        public abstract Builder creditor(String creditor);
    }
}
