package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a block. */
public record CreateBlock(
        @Nullable Boolean active,
        @Nullable BlockType blockType,
        @Nullable String reasonDescription,
        @Nullable BlockReasonType reasonType,
        @Nullable String resourceReference,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBlock_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBlock_Builder(this);
    }

    /** Builds a {@code CreateBlock}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBlock, Builder> {
        Builder() {}

        /** Whether the block is enabled. Default: {@code true}. */
        public abstract Builder active(boolean active);

        /** The type of the blocked value. */
        public abstract Builder blockType(@Nullable BlockType blockType);

        /** A description of the reason; required if it is {@code other}. */
        public abstract Builder reasonDescription(@Nullable String reasonDescription);

        public abstract Builder reasonType(@Nullable BlockReasonType reasonType);

        /** The e-mail address, domain, bank account or bank to block. */
        public abstract Builder resourceReference(@Nullable String resourceReference);
    }
}
