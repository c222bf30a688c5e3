package io.paylinks.gocardless.schemeidentifier;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a scheme identifier. GoCardless requires a name and a scheme. */
public record CreateSchemeIdentifier(
        @Nullable String name,
        @Nullable Scheme scheme,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateSchemeIdentifier_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateSchemeIdentifier_Builder(this);
    }

    /** Builds a {@code CreateSchemeIdentifier}. GoCardless requires a name and a scheme. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateSchemeIdentifier, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. The name on bank statements. */
        public abstract Builder name(@Nullable String name);

        /** Required by GoCardless. The scheme. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
