package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a creditor. GoCardless requires a country, a type and a name. */
public record CreateCreditor(
        @Nullable String bankReferencePrefix,
        @Nullable String countryCode,
        @Nullable CreditorType creditorType,
        @Nullable Map<String, @Nullable String> links,
        @Nullable String name,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateCreditor {
        links = Copies.orNull(links);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateCreditor_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateCreditor_Builder(this);
    }

    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateCreditor, Builder> {
        Builder() {}

        /** Begins references on bank statements with this. */
        public abstract Builder bankReferencePrefix(@Nullable String bankReferencePrefix);

        /** Sets the country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Says which kind of person or company it is. */
        public abstract Builder creditorType(@Nullable CreditorType creditorType);

        /** Adds ids of related resources; which ones GoCardless takes is not documented. */
        public abstract Builder links(@Nullable Map<String, @Nullable String> links);

        /** Names the creditor. */
        public abstract Builder name(@Nullable String name);
    }
}
