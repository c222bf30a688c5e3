package io.paylinks.devdraft.transfer;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import io.paylinks.devdraft.common.TransferEndpoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transfer into or out of a wallet.
 *
 * @param state null if absent or unreadable
 * @param amount in major units; null if the sender chooses it; also null if unreadable
 * @param developerFee in major units
 * @param onBehalfOf the id of the customer at Bridge, Devdraft's provider of transfers
 * @param sourceDepositInstructions the instructions for the sender: a bank account or an address, and a reference. Of
 *     undocumented form
 * @param receipt the amounts paid and charged, once the transfer is completed. Of undocumented form
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Transfer(
        @JsonProperty(required = true) String id,
        @Nullable TransferState state,
        @JsonFormat(shape = STRING) @Nullable BigDecimal amount,

        @JsonProperty("developer_fee") @JsonFormat(shape = STRING) @Nullable
        BigDecimal developerFee,

        @JsonProperty("on_behalf_of") @Nullable String onBehalfOf,
        @Nullable TransferEndpoint source,
        @Nullable TransferEndpoint destination,
        @JsonProperty("source_deposit_instructions") Map<String, @Nullable Object> sourceDepositInstructions,
        Map<String, @Nullable Object> receipt,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Masks the deposit instructions, which contain bank details. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
