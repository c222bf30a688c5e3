package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account information that a billing request asks the payer for. */
public record AccountInformationRequest(
        @Nullable String countryCode,
        @Nullable List<AccountInformationScope> scopes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AccountInformationRequest {
        scopes = Copies.orNull("scopes", scopes);
    }

    public static Builder builder() {
        return new AutoBuilder_AccountInformationRequest_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_AccountInformationRequest_Builder(this);
    }

    /** Builds an {@code AccountInformationRequest}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<AccountInformationRequest, Builder> {
        Builder() {}

        /** The country of the banks, as an ISO 3166-1 alpha-2 code. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** The kinds of information to request. */
        public abstract Builder scopes(@Nullable List<AccountInformationScope> scopes);

        /** Adds a kind of information. */
        public Builder scope(AccountInformationScope scope) {
            return scopes(appended(scopes(), "scope", scope));
        }

        abstract @Nullable List<AccountInformationScope> scopes();
    }
}
