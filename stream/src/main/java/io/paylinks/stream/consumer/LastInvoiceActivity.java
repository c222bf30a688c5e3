package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The newest invoice of a consumer.
 *
 * @param id the invoice
 * @param orgInvoiceNumber the invoice's number in the organization
 * @param subscriptionId the subscription, if there is one
 */
public record LastInvoiceActivity(
        @Nullable String id,
        @Nullable Long orgInvoiceNumber,
        @JsonProperty("subcription_id") @Nullable String subscriptionId) {}
