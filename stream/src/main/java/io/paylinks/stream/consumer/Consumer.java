package io.paylinks.stream.consumer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Copies;
import io.paylinks.stream.branch.BranchReference;
import io.paylinks.stream.common.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consumer: a customer of the organization. Inside of an invoice or a subscription, only some fields are filled.
 *
 * @param id its id
 * @param name its name
 * @param phoneNumber its phone number in international form, such as {@code +966512345678}
 * @param email its e-mail address
 * @param externalId your own id of it
 * @param consumer the identity behind it
 * @param iban its IBAN
 * @param isDeleted whether it was deleted
 * @param alias a short name
 * @param createdAt when it was created
 * @param branch the branch it belongs to
 * @param comment a note of your own
 * @param communicationMethods the ways in which it wants to be reached
 * @param preferredLanguage the language of messages to it
 * @param lastInvoiceActivity its newest invoice
 * @param consumerType whether it is a person or a company
 * @param address its postal address
 * @param vatNumber its VAT number
 * @param commercialRegistration its number in the commercial register
 * @param extra fields that this version does not know, under their wire names
 */
public record Consumer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phoneNumber,
        @Nullable String email,
        @Nullable String externalId,
        @Nullable ConsumerIdentity consumer,
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

    public Consumer {
        communicationMethods = Copies.list(communicationMethods);
        extra = Copies.map(extra);
    }
}
