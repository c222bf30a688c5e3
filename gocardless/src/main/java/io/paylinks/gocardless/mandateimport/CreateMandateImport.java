package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.gocardless.common.Scheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a mandate import. GoCardless requires a scheme. */
public record CreateMandateImport(
        @Nullable Scheme scheme, @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_CreateMandateImport_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateMandateImport_Builder(this);
    }

    /** Builds a {@code CreateMandateImport}. GoCardless requires a scheme. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateMandateImport, Builder> {
        Builder() {}

        /** The id of the creditor. Default: the only one of the account. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. The scheme of the mandates. */
        public abstract Builder scheme(@Nullable Scheme scheme);
    }
}
