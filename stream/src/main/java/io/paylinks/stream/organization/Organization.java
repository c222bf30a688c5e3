package io.paylinks.stream.organization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The organization of a key.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its name in English
 * @param sandbox whether it is a sandbox: only play money
 * @param createdAt when it was created
 * @param currencyConfig its currencies
 * @param extra fields that this version does not know, under their wire names
 */
public record Organization(
        @Nullable String id,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Boolean sandbox,
        @Nullable Instant createdAt,
        @Nullable CurrencyConfig currencyConfig,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    public Organization {
        extra = Copies.map(extra);
    }
}
