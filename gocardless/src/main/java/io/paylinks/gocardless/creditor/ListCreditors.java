package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list creditors. */
public record ListCreditors(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable Range<Instant> createdAt,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCreditors_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCreditors_Builder(this);
    }

    /** Builds a {@code ListCreditors}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCreditors, Builder> {
        Builder() {}

        /** Only creditors created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);
    }
}
