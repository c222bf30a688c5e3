package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversion of one stablecoin into another, or from one chain to another. The content of its parts is not
 * documented.
 *
 * @param state null if absent or unreadable
 * @param conversionType such as {@code cross_chain_conversion}
 * @param source the wallet that is debited
 * @param destination the wallet that is credited
 * @param estimatedCompletion the estimated completion time
 * @param transactionHashes the transactions on the chains, once there are any
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record StablecoinConversion(
        @JsonProperty(required = true) String id,
        @Nullable TransferState state,
        @JsonProperty("conversion_type") @Nullable String conversionType,
        Map<String, @Nullable Object> source,
        Map<String, @Nullable Object> destination,
        @JsonProperty("exchange_rate") Map<String, @Nullable Object> exchangeRate,
        Map<String, @Nullable Object> fees,
        @JsonProperty("estimated_completion") @Nullable Instant estimatedCompletion,
        @JsonProperty("transaction_hashes") Map<String, @Nullable Object> transactionHashes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
