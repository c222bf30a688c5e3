package io.paylinks.devdraft.paymentintent;

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
 * A payment intent: a payment that a customer is about to make.
 *
 * @param bridgeTransferId the id of the transfer at Bridge, Devdraft's provider of transfers
 * @param state such as {@code pending}, the only one that is documented
 * @param amount in major units of the source currency; null if the customer chooses it; also null if unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PaymentIntent(
        @JsonProperty(required = true) String id,
        @JsonProperty("bridge_transfer_id") @Nullable String bridgeTransferId,
        @Nullable String state,
        @JsonFormat(shape = STRING) @Nullable BigDecimal amount,
        @Nullable TransferEndpoint source,
        @Nullable TransferEndpoint destination,
        @Nullable Customer customer,
        @Nullable References references,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonProperty("updated_at") @Nullable Instant updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Masks deposit instructions, which contain bank details. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /**
     * The customer details of the request.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Customer(
            @JsonProperty("first_name") @Nullable String firstName,
            @JsonProperty("last_name") @Nullable String lastName,
            @Nullable String email,
            @Nullable String address,
            @Nullable String country,
            @JsonProperty("phone_number") @Nullable String phoneNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The references of a bank transfer.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record References(
            @JsonProperty("ach_reference") @Nullable String achReference,
            @JsonProperty("wire_message") @Nullable String wireMessage,
            @JsonProperty("sepa_reference") @Nullable String sepaReference,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
