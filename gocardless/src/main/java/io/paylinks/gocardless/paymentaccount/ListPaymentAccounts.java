package io.paylinks.gocardless.paymentaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list payment accounts. */
public record ListPaymentAccounts(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListPaymentAccounts_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListPaymentAccounts_Builder(this);
    }

    /** Builds a {@code ListPaymentAccounts}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListPaymentAccounts, Builder> {
        Builder() {}
    }
}
