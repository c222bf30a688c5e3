package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list metered subscriptions. */
public record ListMeteredSubscriptions(
        @Nullable Long page,
        @Nullable Integer limit,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListMeteredSubscriptions_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListMeteredSubscriptions_Builder(this);
    }

    /** Builds a {@code ListMeteredSubscriptions}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListMeteredSubscriptions, Builder> {
        Builder() {}
    }
}
