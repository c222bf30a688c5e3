package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.paylinks.core.internal.Masking;
import io.paylinks.stream.branch.BranchReference;
import io.paylinks.stream.common.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consumer: a customer of the organization. Invoices and subscriptions contain consumers with only some of the
 * fields.
 *
 * @param phoneNumber in international form, such as {@code +966512345678}
 * @param externalId your own id of the consumer
 * @param consumer the person or company behind the consumer, which Stream knows across organizations
 * @param isDeleted whether the consumer was deleted; deleted consumers remain readable
 * @param branch the branch that the consumer belongs to
 * @param comment your own note, which the consumer does not see
 * @param communicationMethods how the consumer prefers to be notified
 * @param preferredLanguage the language of notifications
 * @param lastInvoiceActivity the most recent invoice; only lists and {@code create} return it
 * @param vatNumber the VAT number of a business
 * @param commercialRegistration the number of a business in the commercial register
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Consumer(
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable String phoneNumber,
        @Nullable String email,
        @Nullable String externalId,
        @Nullable Identity consumer,
        @Nullable String iban,
        @Nullable Boolean isDeleted,
        @Nullable String alias,
        @Nullable Instant createdAt,
        @Nullable BranchReference branch,
        @Nullable String comment,
        List<CommunicationMethod> communicationMethods,
        @Nullable Language preferredLanguage,
        @Nullable LastInvoiceActivity lastInvoiceActivity,
        @Nullable ConsumerType consumerType,
        @Nullable Address address,
        @Nullable String vatNumber,
        @Nullable String commercialRegistration,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Masks the IBAN. */
    @Override
    public String toString() {
        return Masking.toString(this);
    }

    /**
     * The person or company behind a consumer, which Stream knows across organizations.
     *
     * @param phoneNumber in international form, such as {@code +966512345678}
     * @param preferredLanguage the language of notifications
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Identity(
            @Nullable String id,
            @Nullable String phoneNumber,
            @Nullable Language preferredLanguage,
            @Nullable String email,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The most recent invoice of a consumer.
     *
     * @param id the id of the invoice
     * @param orgInvoiceNumber the number of the invoice within the organization
     * @param subscriptionId the subscription that the invoice belongs to, if any
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record LastInvoiceActivity(
            @Nullable String id,
            @Nullable Long orgInvoiceNumber,
            @JsonProperty("subcription_id") @Nullable String subscriptionId,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
