package io.paylinks.stream.branch;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.core.internal.Requests;
import java.util.LinkedHashMap;
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
    public abstract static class Builder {
        private final Map<String, @Nullable Object> added = new LinkedHashMap<>();

        Builder() {}

        /** Sets its name. Required. */
        public abstract Builder name(String name);

        /** Adds a field that is not modelled, under its wire name; null is sent as null. */
        public Builder extra(String name, @Nullable Object value) {
            added.put(name, value);
            return extra(added);
        }

        abstract Builder extra(Map<String, @Nullable Object> extra);

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
