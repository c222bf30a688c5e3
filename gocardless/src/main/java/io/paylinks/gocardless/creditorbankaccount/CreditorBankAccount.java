package io.paylinks.gocardless.creditorbankaccount;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.AccountType;
import io.paylinks.gocardless.common.CurrencyCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank account of a creditor, which receives payouts.
 *
 * @param accountNumberEnding the last digits of the account number
 * @param enabled whether it can still be used
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param verificationStatus null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record CreditorBankAccount(
        @Nullable String accountHolderName,
        @Nullable String accountNumberEnding,
        @Nullable AccountType accountType,
        @Nullable String bankName,
        @Nullable String countryCode,
        @Nullable Instant createdAt,
        @Nullable CurrencyCode currency,
        @Nullable Boolean enabled,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        Map<String, @Nullable String> metadata,
        @Nullable BankAccountVerificationStatus verificationStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a creditor bank account belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String creditor,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
