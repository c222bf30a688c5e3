package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to block a customer or a mandate: it creates one block for each e-mail address and bank account that it
 * has.
 */
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

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBlocksByRef, Builder> {
        Builder() {}

        /** Puts the block into force. Default: true. */
        public abstract Builder active(boolean active);

        /** Explains the reason in your words; needed if it is {@code other}. */
        public abstract Builder reasonDescription(@Nullable String reasonDescription);

        /** Says why. */
        public abstract Builder reasonType(@Nullable BlockReasonType reasonType);

        /** Says what the reference is: {@code customer} or {@code mandate}. */
        public abstract Builder referenceType(@Nullable String referenceType);

        /** Blocks what this customer or mandate has, by its id. */
        public abstract Builder referenceValue(@Nullable String referenceValue);
    }
}
