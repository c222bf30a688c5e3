package io.paylinks.stream.payment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is being charged to a saved card.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record AutoCharge(
        @Nullable String paymentId,
        @Nullable String invoiceId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
