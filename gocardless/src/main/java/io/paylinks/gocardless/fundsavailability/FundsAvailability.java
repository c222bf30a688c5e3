package io.paylinks.gocardless.fundsavailability;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a payer has the money for a payment.
 *
 * @param available whether the money is there
 * @param extra unknown fields, keyed by their JSON names
 */
public record FundsAvailability(
        @Nullable Boolean available,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
