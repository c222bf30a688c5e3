package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list of metered subscriptions.
 *
 * @param page the page to begin with
 * @param limit the number on a page
 * @param extra parameters that are not modelled
 */
public record ListMeteredSubscriptions(
        @Nullable Long page,
        @Nullable Integer limit,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public ListMeteredSubscriptions {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_ListMeteredSubscriptions_Builder().extra(Map.of());
    }

    /** Collects the fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets the page to begin with; at least 1; {@code 1} unless set. */
        public abstract Builder page(@Nullable Long page);

        /** Sets the number on a page; at least 1; at most 100; {@code 10} unless set. */
        public abstract Builder limit(@Nullable Integer limit);

        abstract ListMeteredSubscriptions autoBuild();

        /** Builds the request. */
        public ListMeteredSubscriptions build() {
            return Requests.build(ListMeteredSubscriptions.class, this::autoBuild);
        }
    }
}
