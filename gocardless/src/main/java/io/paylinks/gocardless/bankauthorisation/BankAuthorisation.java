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
 * @param expiresAt until when the payer can authorise
 * @param lastVisitedAt when the payer last opened {@code url}
 * @param qrCodeUrl the address of a QR code that leads to {@code url}
 * @param redirectUri where the payer is sent afterwards
 * @param url where to send the payer
 * @param extra unknown fields, keyed by their JSON names
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
     * The ids of what a bank authorisation belongs to.
     *
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String billingRequest,
            @Nullable String institution,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
