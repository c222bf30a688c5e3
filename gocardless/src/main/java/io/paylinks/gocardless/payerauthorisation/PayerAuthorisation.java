package io.paylinks.gocardless.payerauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payer authorisation: customer, bank account and mandate, to be submitted together.
 *
 * @param incompleteFields the fields that are missing before it can be submitted
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PayerAuthorisation(
        @Nullable PayerBankAccount bankAccount,
        @Nullable Instant createdAt,
        @Nullable PayerCustomer customer,
        @JsonProperty(required = true) String id,
        List<IncompleteField> incompleteFields,
        @Nullable Links links,
        @Nullable PayerMandate mandate,
        @Nullable PayerAuthorisationStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * A field that is missing before the authorisation can be submitted.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record IncompleteField(
            @Nullable String field,
            @Nullable String message,
            @Nullable String requestPointer,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The ids of the resources created from a payer authorisation.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String bankAccount,
            @Nullable String customer,
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
