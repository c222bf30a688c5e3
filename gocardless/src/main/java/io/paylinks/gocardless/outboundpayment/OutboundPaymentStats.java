package io.paylinks.gocardless.outboundpayment;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and amounts of outbound payments in progress.
 *
 * @param executingAmount in minor units, such as pence; null if absent or unreadable, not zero
 * @param pendingApprovalAmount in minor units, such as pence; null if absent or unreadable, not zero
 * @param scheduledAmount in minor units, such as pence; null if absent or unreadable, not zero
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record OutboundPaymentStats(
        @Nullable Long executingAmount,
        @Nullable Integer executingCount,
        @Nullable Long pendingApprovalAmount,
        @Nullable Integer pendingApprovalCount,
        @Nullable Long scheduledAmount,
        @Nullable Integer scheduledCount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
