package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.Range;
import io.paylinks.gocardless.common.ListBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list blocks. */
public record ListBlocks(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        @Nullable BlockType blockType,
        @Nullable Range<Instant> createdAt,
        @Nullable BlockReasonType reasonType,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListBlocks_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListBlocks_Builder(this);
    }

    /** Builds a {@code ListBlocks}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListBlocks, Builder> {
        Builder() {}

        /** Only blocks of this type. */
        public abstract Builder blockType(@Nullable BlockType blockType);

        /** Only blocks created in this range. */
        public abstract Builder createdAt(@Nullable Range<Instant> createdAt);

        /** Only blocks with this reason. */
        public abstract Builder reasonType(@Nullable BlockReasonType reasonType);
    }
}
