package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.stream.common.CurrencyCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organization of the API key.
 *
 * @param sandbox whether this is a sandbox organization, in which no real money moves
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Organization(
        @Nullable String id,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Boolean sandbox,
        @Nullable Instant createdAt,
        @Nullable CurrencyConfig currencyConfig,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The currencies of an organization.
     *
     * @param defaultCurrency the currency of requests that do not name one
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record CurrencyConfig(
            @Nullable CurrencyCode homeCurrency,
            @Nullable CurrencyCode defaultCurrency,
            List<CurrencyCode> enabledCurrencies,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
