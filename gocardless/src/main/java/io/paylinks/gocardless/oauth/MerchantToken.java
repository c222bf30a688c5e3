package io.paylinks.gocardless.oauth;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The token with which an app acts on behalf of a merchant. It does not expire; the merchant can revoke it.
 *
 * @param accessToken the token, for {@code GoCardlessCredentials.accessToken(token.reveal())}
 * @param organisationId the id of the merchant, which events contain in {@code organisation_id} or
 *     {@code links.organisation}
 * @param scope the permissions that the merchant granted
 * @param tokenType {@code bearer}
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record MerchantToken(
        @JsonProperty(required = true) Secret accessToken,
        @Nullable String organisationId,
        @Nullable OAuthScope scope,
        @Nullable String tokenType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns the merchant and the scope; omits the token, and unknown fields, which may contain another token. */
    @Override
    public String toString() {
        return "MerchantToken[organisationId=" + organisationId + ", scope=" + scope + "]";
    }
}
