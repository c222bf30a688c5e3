package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list billing requests. */
public record ListBillingRequests(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable String customer,
        @Nullable BillingRequestStatus status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListBillingRequests_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListBillingRequests_Builder(this);
    }

    /** Builds a {@code ListBillingRequests}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListBillingRequests, Builder> {
        Builder() {}

        /** Only billing requests of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Only billing requests with this status. */
        public abstract Builder status(@Nullable BillingRequestStatus status);
    }
}
