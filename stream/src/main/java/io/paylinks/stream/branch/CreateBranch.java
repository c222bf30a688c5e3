package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates a branch. */
public record CreateBranch(String name, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateBranch_Builder();
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateBranch, Builder> {
        Builder() {}

        /** Names the branch. Required. */
        public abstract Builder name(String name);
    }
}
