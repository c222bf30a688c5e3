package io.paylinks.gocardless.fundsavailability;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The availability of a payer's funds for a payment.
 *
 * @param available whether the funds are sufficient
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record FundsAvailability(
        @Nullable Boolean available,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
