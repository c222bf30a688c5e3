package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a branch. */
public record CreateBranch(String name, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBranch_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateBranch_Builder(this);
    }

    /** Builds a {@code CreateBranch}. Required: {@link #name}. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBranch, Builder> {
        Builder() {}

        /** Required. The name of the branch. */
        public abstract Builder name(String name);
    }
}
