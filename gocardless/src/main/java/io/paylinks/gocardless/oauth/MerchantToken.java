package io.paylinks.gocardless.oauth;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The token with which an app acts for a merchant. It does not expire by itself; the merchant can withdraw it.
 *
 * @param accessToken the token, for {@code GoCardlessCredentials.accessToken(token.reveal())}
 * @param organisationId the id of the merchant, which events name in {@code organisation_id} or
 *     {@code links.organisation}
 * @param scope what the merchant allowed
 * @param tokenType {@code bearer}
 * @param extra unknown fields, keyed by their JSON names
 */
public record MerchantToken(
        @JsonProperty(required = true) Secret accessToken,
        @Nullable String organisationId,
        @Nullable OAuthScope scope,
        @Nullable String tokenType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns the merchant and what it allowed: neither the token nor unknown fields, which may be another one. */
    @Override
    public String toString() {
        return "MerchantToken[organisationId=" + organisationId + ", scope=" + scope + "]";
    }
}
