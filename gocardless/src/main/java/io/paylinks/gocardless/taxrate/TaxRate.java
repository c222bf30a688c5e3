package io.paylinks.gocardless.taxrate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tax rate, referred to by payout items.
 *
 * @param jurisdiction the country or the state
 * @param percentage such as {@code 20.0}
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record TaxRate(
        @Nullable LocalDate endDate,
        @JsonProperty(required = true) String id,
        @Nullable String jurisdiction,
        @Nullable BigDecimal percentage,
        @Nullable LocalDate startDate,
        @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
