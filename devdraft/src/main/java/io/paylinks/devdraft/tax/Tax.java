package io.paylinks.devdraft.tax;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tax for payment links and invoices.
 *
 * @param percentage the rate in percent
 * @param active whether the tax can be used
 * @param apps the applications that may use it
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Tax(
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal percentage,
        @Nullable Boolean active,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonProperty("business_id") @Nullable String businessId,
        List<App> apps,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * An application that may use a tax.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record App(
            @Nullable String id,
            @JsonProperty("business_id") @Nullable String businessId,
            @JsonProperty("app_name") @Nullable String appName,
            @JsonProperty("display_name") @Nullable String displayName,
            @Nullable String environment,
            @Nullable String stage,
            @Nullable String timezone,
            @JsonProperty("created_at") @Nullable Instant createdAt,
            @JsonProperty("updated_at") @Nullable Instant updatedAt,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
