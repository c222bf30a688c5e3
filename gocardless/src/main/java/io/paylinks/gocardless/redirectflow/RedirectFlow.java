package io.paylinks.gocardless.redirectflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import io.paylinks.gocardless.common.Scheme;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A redirect flow: pages on which a customer sets up a mandate. Closed to new integrators; use billing requests.
 *
 * @param confirmationUrl the URL of a confirmation page
 * @param metadata your own values: at most 3 keys of at most 50 characters, with values of at most 500
 * @param redirectUrl the URL to send the customer to
 * @param successRedirectUrl the URL to which the customer returns
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record RedirectFlow(
        @Nullable String confirmationUrl,
        @Nullable Instant createdAt,
        @Nullable String description,
        @JsonProperty(required = true) String id,
        @Nullable Links links,
        @Nullable String mandateReference,
        Map<String, @Nullable String> metadata,
        @Nullable String redirectUrl,
        @Nullable Scheme scheme,
        @Nullable String sessionToken,
        @Nullable String successRedirectUrl,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /**
     * The ids of the resources created by a redirect flow.
     *
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String billingRequest,
            @Nullable String creditor,
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String mandate,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /** Masks the session token. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }
}
