package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.bankauthorisation.BankAuthorisation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A billing request that was created together with its actions.
 *
 * @param bankAuthorisation the bank authorisation, if the actions requested one
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BillingRequestWithActions(
        @JsonProperty("bank_authorisations") @Nullable BankAuthorisation bankAuthorisation,
        @JsonProperty("billing_requests") @Nullable BillingRequest billingRequest,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
