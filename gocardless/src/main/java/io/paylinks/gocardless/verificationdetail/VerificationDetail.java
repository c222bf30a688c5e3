package io.paylinks.gocardless.verificationdetail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The details of a company for its verification.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record VerificationDetail(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String city,
        @Nullable String companyNumber,
        @Nullable String countryCode,
        @Nullable String description,
        List<Director> directors,
        @Nullable Links links,
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String region,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a verification detail belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
