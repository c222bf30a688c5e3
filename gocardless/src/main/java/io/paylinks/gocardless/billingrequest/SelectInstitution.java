package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to choose the bank at which the payer authorises. GoCardless requires both fields. */
public record SelectInstitution(
        @Nullable String countryCode,
        @Nullable String institution,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_SelectInstitution_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_SelectInstitution_Builder(this);
    }

    /** Builds a {@code SelectInstitution}. GoCardless requires both fields. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<SelectInstitution, Builder> {
        Builder() {}

        /** Required by GoCardless. The country of the bank, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Required by GoCardless. The {@code id} of the bank. */
        public abstract Builder institution(@Nullable String institution);
    }
}
