package io.paylinks.devdraft.testpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The refund of a test payment.
 *
 * @param amount in major units; null if absent or unreadable, not zero
 * @param status {@code succeeded}, the only one that is documented
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record TestPaymentRefund(
        @JsonProperty(required = true) String id,
        @Nullable String paymentId,
        @Nullable BigDecimal amount,
        @Nullable String status,
        @Nullable Instant timestamp,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
