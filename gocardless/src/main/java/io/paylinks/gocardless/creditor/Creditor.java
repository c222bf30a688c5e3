package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.schemeidentifier.SchemeIdentifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A creditor: the person or company that money is collected for.
 *
 * @param canCreateRefunds whether refunds can be created in the API
 * @param fxPayoutCurrency the currency into which other currencies are exchanged for payouts
 * @param verificationStatus null if absent or unreadable
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Creditor(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String bankReferencePrefix,
        @Nullable Boolean canCreateRefunds,
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable Instant createdAt,
        @Nullable CreditorType creditorType,
        @Nullable Boolean customPaymentPagesEnabled,
        @Nullable CurrencyCode fxPayoutCurrency,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable String logoUrl,
        @Nullable Boolean mandateImportsEnabled,
        @Nullable Boolean merchantResponsibleForNotifications,
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String region,
        List<SchemeIdentifier> schemeIdentifiers,
        @Nullable CreditorVerificationStatus verificationStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources of a creditor.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String defaultAudPayoutAccount,
            @Nullable String defaultCadPayoutAccount,
            @Nullable String defaultDkkPayoutAccount,
            @Nullable String defaultEurPayoutAccount,
            @Nullable String defaultGbpPayoutAccount,
            @Nullable String defaultNzdPayoutAccount,
            @Nullable String defaultSekPayoutAccount,
            @Nullable String defaultUsdPayoutAccount,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
