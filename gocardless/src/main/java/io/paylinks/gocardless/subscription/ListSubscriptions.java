package io.paylinks.gocardless.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters subscriptions. */
public record ListSubscriptions(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @Nullable String customer,
        @Nullable String mandate,
        @Nullable List<SubscriptionStatus> status,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListSubscriptions {
        status = Copies.orNull("status", status);
    }

    public static Builder builder() {
        return new AutoBuilder_ListSubscriptions_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListSubscriptions, Builder> {
        private final List<SubscriptionStatus> statusAdded = new ArrayList<>();

        Builder() {}

        /** Keeps subscriptions created in this time. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Keeps subscriptions of this customer. */
        public abstract Builder customer(@Nullable String customer);

        /** Keeps subscriptions of this mandate. */
        public abstract Builder mandate(@Nullable String mandate);

        /** Keeps subscriptions with this status; call it again to keep others as well. */
        public Builder status(SubscriptionStatus status) {
            return status(appended(statusAdded, "status", status));
        }

        abstract Builder status(@Nullable List<SubscriptionStatus> status);
    }
}
