package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to block a customer or a mandate. Creates one block for each of its e-mail addresses and bank accounts. */
public record CreateBlocksByRef(
        @Nullable Boolean active,
        @Nullable String reasonDescription,
        @Nullable BlockReasonType reasonType,
        @Nullable String referenceType,
        @Nullable String referenceValue,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBlocksByRef_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBlocksByRef_Builder(this);
    }

    /** Builds a {@code CreateBlocksByRef}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBlocksByRef, Builder> {
        Builder() {}

        /** Whether the block is enabled. Default: {@code true}. */
        public abstract Builder active(boolean active);

        /** A description of the reason; required if it is {@code other}. */
        public abstract Builder reasonDescription(@Nullable String reasonDescription);

        public abstract Builder reasonType(@Nullable BlockReasonType reasonType);

        /** The type of the reference: {@code customer} or {@code mandate}. */
        public abstract Builder referenceType(@Nullable String referenceType);

        /** The id of the customer or the mandate. */
        public abstract Builder referenceValue(@Nullable String referenceValue);
    }
}
