package io.paylinks.gocardless.bankaccountholderverification;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verification of the holder of a bank account.
 *
 * @param actualAccountName the account name at the bank, if it does not match exactly
 * @param status null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BankAccountHolderVerification(
        @Nullable String actualAccountName,
        @JsonProperty(required = true) String id,
        @Nullable VerificationResult result,
        @Nullable VerificationStatus status,
        @Nullable VerificationType type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
