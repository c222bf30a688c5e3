package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.devdraft.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list customers. A guide limits {@code skip} to 10,000. */
public record ListCustomers(
        @Nullable Integer skip,
        @Nullable Integer take,
        @Nullable CustomerStatus status,
        @Nullable String name,
        @Nullable String email,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListCustomers_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListCustomers_Builder(this);
    }

    /** Builds a {@code ListCustomers}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListCustomers, Builder> {
        Builder() {}

        /** Only customers with this status. */
        public abstract Builder status(@Nullable CustomerStatus status);

        /** Only customers with this name; at most 100 characters. */
        public abstract Builder name(@Nullable String name);

        /**
         * Only customers with this e-mail address; at most 255 characters. Devdraft's pages disagree on whether a part
         * of the address matches.
         */
        public abstract Builder email(@Nullable String email);
    }
}
