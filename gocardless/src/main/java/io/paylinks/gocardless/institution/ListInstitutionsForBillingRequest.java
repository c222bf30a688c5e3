package io.paylinks.gocardless.institution;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters the institutions at which a billing request can be authorised. A country is required. */
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

    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListInstitutionsForBillingRequest, Builder> {
        private final List<String> idsAdded = new ArrayList<>();

        Builder() {}

        /** Keeps institutions of this country, an ISO 3166-1 alpha-2 code. Required. */
        public abstract Builder countryCode(String countryCode);

        /** Keeps the institution with this id; call it again to keep others as well. */
        public Builder ids(String ids) {
            return ids(appended(idsAdded, "ids", ids));
        }

        abstract Builder ids(@Nullable List<String> ids);

        /** Keeps those that are disabled as well. */
        public abstract Builder includeDisabled(boolean includeDisabled);

        /** Keeps institutions whose name matches this text. */
        public abstract Builder search(@Nullable String search);
    }
}
