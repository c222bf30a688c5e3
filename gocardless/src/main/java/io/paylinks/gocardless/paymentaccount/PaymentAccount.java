package io.paylinks.gocardless.paymentaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment account, from which outbound payments are made.
 *
 * @param accountBalance in minor units, such as pence
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record PaymentAccount(
        @Nullable Integer accountBalance,
        @Nullable String accountHolderName,
        @Nullable String accountNumberEnding,
        @Nullable String bankName,
        @Nullable CurrencyCode currency,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a payment account belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
