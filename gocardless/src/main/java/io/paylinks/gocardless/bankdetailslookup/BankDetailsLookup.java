package io.paylinks.gocardless.bankdetailslookup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.gocardless.common.PayerNameVerificationResult;
import io.paylinks.gocardless.common.Scheme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a bank details lookup: the bank, and the schemes that can debit the account.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BankDetailsLookup(
        List<Scheme> availableDebitSchemes,
        @Nullable String bankName,
        @Nullable String bic,
        @Nullable PayerNameVerificationResult payerNameVerificationResult,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
