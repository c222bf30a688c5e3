package io.paylinks.gocardless.institution;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank at which payers can authorise.
 *
 * @param id the id for {@code selectInstitution}
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Institution(
        @Nullable String countryCode,
        @Nullable String iconUrl,
        @JsonProperty(required = true) String id,
        @Nullable Limits limits,
        @Nullable String logoUrl,
        @Nullable String name,
        List<String> roles,
        @Nullable InstitutionStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The maximum amounts that the bank allows, per account type and scheme.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Limits(
            Map<String, @Nullable Object> daily,
            Map<String, @Nullable Object> single,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
