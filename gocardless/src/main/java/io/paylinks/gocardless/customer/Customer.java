package io.paylinks.gocardless.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer: the person or company from whose bank account money is collected.
 *
 * @param countryCode an ISO 3166-1 alpha-2 code
 * @param language the language of notifications, an ISO 639-1 code
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Customer(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String city,
        @Nullable String companyName,
        @Nullable String countryCode,
        @Nullable Instant createdAt,
        @Nullable String danishIdentityNumber,
        @Nullable String email,
        @Nullable String familyName,
        @Nullable String givenName,
        @JsonProperty(required = true) String id,
        @Nullable String language,
        Map<String, @Nullable String> metadata,
        @Nullable String phoneNumber,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String swedishIdentityNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** Masks the identity numbers. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
