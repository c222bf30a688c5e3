package io.paylinks.devdraft.testpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test payment, which moves no money.
 *
 * @param amount in major units; null if absent or unreadable, not zero
 * @param currency such as {@code USD}
 * @param status {@code succeeded}, the only one that is documented
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record TestPayment(
        @JsonProperty(required = true) String id,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String status,
        @Nullable Instant timestamp,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
