package io.paylinks.gocardless.institution;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list the institutions at which a billing request can be authorised. */
public record ListInstitutionsForBillingRequest(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        String countryCode,
        @Nullable List<String> ids,
        @Nullable Boolean includeDisabled,
        @Nullable String search,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ListInstitutionsForBillingRequest {
        ids = Copies.orNull("ids", ids);
    }

    public static Builder builder() {
        return new AutoBuilder_ListInstitutionsForBillingRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListInstitutionsForBillingRequest_Builder(this);
    }

    /** Builds a {@code ListInstitutionsForBillingRequest}. Required: {@link #countryCode}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInstitutionsForBillingRequest, Builder> {
        Builder() {}

        /** Required. Only institutions of this country, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(String countryCode);

        /** Only institutions with these ids. */
        public abstract Builder ids(@Nullable List<String> ids);

        /** Also returns the institution with this id. */
        public Builder id(String id) {
            return ids(appended(ids(), "id", id));
        }

        abstract @Nullable List<String> ids();

        public abstract Builder includeDisabled(boolean includeDisabled);

        /** Only institutions whose name matches this text. */
        public abstract Builder search(@Nullable String search);
    }
}
