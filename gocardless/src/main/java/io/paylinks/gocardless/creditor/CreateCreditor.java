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

    /** Builds a {@code CreateCreditor}. GoCardless requires a country, a type and a name. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateCreditor, Builder> {
        Builder() {}

        /** The prefix of references on bank statements. */
        public abstract Builder bankReferencePrefix(@Nullable String bankReferencePrefix);

        /** Required by GoCardless. The country, as an ISO 3166-1 alpha-2 code such as {@code GB}. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Required by GoCardless. The type of the creditor. */
        public abstract Builder creditorType(@Nullable CreditorType creditorType);

        /** The ids of related resources; the accepted ones are not documented. */
        public abstract Builder links(@Nullable Map<String, @Nullable String> links);

        /** Required by GoCardless. The name of the creditor. */
        public abstract Builder name(@Nullable String name);
    }
}
