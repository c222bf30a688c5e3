package io.paylinks.gocardless.bankauthorisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authorisation of a billing request at the payer's bank. Send the payer to its {@code url}.
 *
 * @param expiresAt the time until which the payer can authorise
 * @param lastVisitedAt the time at which the payer last opened {@code url}
 * @param qrCodeUrl the URL of a QR code for {@code url}
 * @param redirectUri the URL that the payer is sent to afterwards
 * @param url the URL to send the payer to
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record BankAuthorisation(
        @Nullable AuthorisationType authorisationType,
        @Nullable Instant authorisedAt,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        @JsonProperty(required = true) String id,
        @Nullable Instant lastVisitedAt,
        @Nullable Links links,
        @Nullable String qrCodeUrl,
        @Nullable String redirectUri,
        @Nullable String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources that a bank authorisation belongs to.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String billingRequest,
            @Nullable String institution,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
