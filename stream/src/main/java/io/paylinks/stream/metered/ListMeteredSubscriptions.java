package io.paylinks.stream.metered;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.stream.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters metered subscriptions. */
public record ListMeteredSubscriptions(
        @Nullable Long page,
        @Nullable Integer limit,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListMeteredSubscriptions_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListMeteredSubscriptions, Builder> {
        Builder() {}
    }
}
