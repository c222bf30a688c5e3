package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates a branch.
 *
 * @param name its name
 * @param extra fields that are not modelled
 */
public record CreateBranch(String name, @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public CreateBranch {
        extra = Copies.map(extra);
    }

    /** Begins a request. */
    public static Builder builder() {
        return new AutoBuilder_CreateBranch_Builder().extra(Map.of());
    }

    /** Collects the fields; {@link #build()} names what is missing. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<Builder> {
        Builder() {}

        /** Sets its name. Required. */
        public abstract Builder name(String name);

        abstract CreateBranch autoBuild();

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if required fields are missing; it names all of them
         */
        public CreateBranch build() {
            return Requests.build(CreateBranch.class, this::autoBuild);
        }
    }
}
