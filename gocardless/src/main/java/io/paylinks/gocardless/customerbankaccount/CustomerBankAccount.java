package io.paylinks.gocardless.customerbankaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.PayerNameVerificationResult;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank account of a customer, from which mandates collect money.
 *
 * @param accountNumberEnding the last digits of the account number
 * @param bankAccountToken a token that represents the bank details in other requests
 * @param enabled whether it can still be used
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record CustomerBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumberEnding,
        @Nullable AccountType accountType,
        @Nullable String bankAccountToken,
        @Nullable String bankName,
        @Nullable String countryCode,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable Boolean enabled,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable PayerNameVerificationResult payerNameVerificationResult,
        @Nullable Boolean trustedRecipient,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a customer bank account belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String customer,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** Masks the token, with which the account could be used again. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
