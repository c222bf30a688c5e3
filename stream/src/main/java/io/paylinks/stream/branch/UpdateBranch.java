package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to rename a branch. */
public record UpdateBranch(String name, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_UpdateBranch_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateBranch_Builder(this);
    }

    /** Builds an {@code UpdateBranch}. Required: {@link #name}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<UpdateBranch, Builder> {
        Builder() {}

        /** Required. The new name of the branch. */
        public abstract Builder name(String name);
    }
}
