package io.paylinks.gocardless.billingrequestflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Masking;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A billing request flow: the pages on which a payer completes one billing request. Send the payer to its
 * {@code authorisationUrl}.
 *
 * @param authorisationUrl the URL to send the payer to
 * @param exitUri the URL that a payer who exits is sent to
 * @param expiresAt the time until which the flow can be used: seven days
 * @param id null in some responses of GoCardless
 * @param redirectUri the URL that the payer is sent to afterwards
 * @param sessionToken a token for the JavaScript drop-in; {@code initialise} returns a fresh one
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BillingRequestFlow(
        @Nullable String authorisationUrl,
        @Nullable Boolean autoFulfil,
        @Nullable Instant createdAt,
        @Nullable Boolean customerDetailsCaptured,
        @Nullable String exitUri,
        @Nullable Instant expiresAt,
        @Nullable String id,
        @Nullable String language,
        @Nullable Links links,
        @Nullable Boolean lockBankAccount,
        @Nullable Boolean lockCurrency,
        @Nullable Boolean lockCustomerDetails,
        @Nullable PrefilledBankAccount prefilledBankAccount,
        @Nullable PrefilledCustomer prefilledCustomer,
        @Nullable String redirectUri,
        @Nullable String sessionToken,
        @Nullable Boolean showRedirectButtons,
        @Nullable Boolean showSuccessRedirectButton,
        @Nullable Boolean skipSuccessScreen,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a billing request flow belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String billingRequest,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** Masks the session token. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
