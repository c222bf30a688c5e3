package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list subscriptions. */
public record ListSubscriptions(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String customer,
        @Nullable String mandate,
        @JsonProperty("status") @Nullable List<SubscriptionStatus> statuses,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListSubscriptions {
        statuses = Copies.orNull("statuses", statuses);
    }

    public static Builder builder() {
        return new AutoBuilder_ListSubscriptions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListSubscriptions_Builder(this);
    }

    /** Builds a {@code ListSubscriptions}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSubscriptions, Builder> {
        Builder() {}

        /** Only subscriptions created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only subscriptions of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Only subscriptions of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Only subscriptions with these statuses. */
        public abstract Builder statuses(@Nullable List<SubscriptionStatus> statuses);

        /** Also returns subscriptions with this status. */
        public Builder status(SubscriptionStatus status) {
            return statuses(appended(statuses(), "status", status));
        }

        abstract @Nullable List<SubscriptionStatus> statuses();
    }
}
