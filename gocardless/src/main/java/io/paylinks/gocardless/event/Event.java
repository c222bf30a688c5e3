package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Sha256;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.export.ExportType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event about a resource. It contains the id of the resource but not the resource, so fetch it before you act on
 * more than its id. Events are archived after 18 months.
 *
 * @param customerNotifications the notifications that you must send to the customer; empty unless you send
 *     notifications yourself
 * @param id null if a merchant has disconnected an OAuth app; {@link #deduplicationKey()} is never null
 * @param links the ids of the resource and of related resources
 * @param metadata the metadata of the request that caused the event; empty unless the origin is {@code api}
 * @param organisationId the merchant, in deliveries to OAuth apps; older events have it in the links
 * @param source the client that caused it
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record Event(
        @Nullable EventAction action,
        @Nullable Instant createdAt,
        List<CustomerNotification> customerNotifications,
        @Nullable Details details,
        @Nullable String id,
        @Nullable Links links,
        Map<String, @Nullable Object> metadata,
        @Nullable String organisationId,
        Map<String, @Nullable Object> resourceMetadata,
        @Nullable EventResourceType resourceType,
        @Nullable Source source,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {

    /** Returns whether this event has this resource type and action: {@code event.is(PAYMENTS, CONFIRMED)}. */
    public boolean is(EventResourceType resourceType, EventAction action) {
        Arguments.notNull("resourceType", resourceType);
        Arguments.notNull("action", action);
        return resourceType.equals(this.resourceType) && action.equals(this.action);
    }

    /**
     * Returns a key that is the same whenever this event is delivered or fetched, and differs from those of other
     * events: its id, or for an event without one the SHA-256 in hex of its type, time, details, merchant and links.
     * Never null.
     */
    public String deduplicationKey() {
        if (id != null && !id.isBlank()) {
            return id;
        }
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("action", action);
        parts.put("created_at", createdAt == null ? extra.get("created_at") : createdAt);
        parts.put("details", details == null ? null : byName(details, details.extra()));
        parts.put("links", links == null ? null : byName(links, links.extra()));
        parts.put("organisation_id", organisationId);
        parts.put("resource_type", resourceType);
        return Sha256.hex(canonical(parts));
    }

    /** Returns the components of a record keyed by their JSON names, which are the same in all versions. */
    private static Map<String, @Nullable Object> byName(Record record, Map<String, @Nullable Object> extra) {
        Map<String, @Nullable Object> parts = new HashMap<>(extra);
        try {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                String name = part.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
                Object value = part.getAccessor().invoke(record);
                if (value != null && value != extra) {
                    parts.put(name, value);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        parts.remove("description"); // may change at any time
        return parts;
    }

    /** Returns a text that is equal for equal values only, regardless of the order of their fields. */
    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringJoiner text = new StringJoiner(",", "{", "}");
            new TreeMap<>(map).forEach((name, part) -> {
                if (part != null) {
                    text.add(canonical(name) + ":" + canonical(part));
                }
            });
            return text.toString();
        }
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A notification that the customer must or should receive.
     *
     * @param deadline the time until which it must be sent
     * @param mandatory whether it must be sent
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record CustomerNotification(
            @Nullable Instant deadline,
            @Nullable String id,
            @Nullable Boolean mandatory,
            @Nullable String type,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The details of an event.
     *
     * @param bankAccountId the id of the bank account of the added payout currency
     * @param cause the cause, such as {@code payment_confirmed} or {@code mandate_cancelled}; the same for all schemes,
     *     so base decisions on it
     * @param currency the added payout currency
     * @param description a description of the cause, whose wording may change at any time
     * @param itemCount the number of items affected
     * @param notRetriedReason the reason for which a failed payment is not retried although a retry was requested
     * @param origin the party that caused it
     * @param property the updated property of a creditor
     * @param reasonCode the bank's code, whose meaning depends on the scheme
     * @param scheme the scheme of the reason code
     * @param type the kind of export, such as {@code payout_transactions_reconciliation}
     * @param willAttemptRetry whether a failed payment is retried automatically
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Details(
            @Nullable String bankAccountId,
            @Nullable String cause,
            @Nullable CurrencyCode currency,
            @Nullable String description,
            @Nullable Integer itemCount,
            @Nullable String notRetriedReason,
            @Nullable EventOrigin origin,
            @Nullable String property,
            @Nullable String reasonCode,
            @Nullable Scheme scheme,
            @Nullable ExportType type,
            @Nullable Boolean willAttemptRetry,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The ids of the resources that an event is about. Which ones are present depends on its resource type and action.
     *
     * @param export the id of the export, for {@code exports().get(id)}
     * @param newMandate the id of the mandate that replaced this one
     * @param organisation the id of the merchant, for OAuth apps
     * @param parentEvent the id of the event that caused this one: the cancellation of a mandate, for example, causes
     *     that of its payments
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Links(
            @Nullable String bankAuthorisation,
            @Nullable String billingRequest,
            @Nullable String billingRequestFlow,
            @Nullable String creditor,
            @Nullable String customer,
            @Nullable String customerBankAccount,
            @Nullable String export,
            @Nullable String instalmentSchedule,
            @Nullable String mandate,
            @Nullable String mandateRequest,
            @Nullable String mandateRequestMandate,
            @Nullable String newCustomerBankAccount,
            @Nullable String newMandate,
            @Nullable String organisation,
            @Nullable String outboundPayment,
            @Nullable String parentEvent,
            @Nullable String payerAuthorisation,
            @Nullable String payment,
            @Nullable String paymentAccountTransaction,
            @Nullable String paymentRequestPayment,
            @Nullable String payout,
            @Nullable String previousCustomerBankAccount,
            @Nullable String refund,
            @Nullable String schemeIdentifier,
            @Nullable String subscription,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * The client that caused an event.
     *
     * @param name the name of the app, the token or the user
     * @param extra unknown and unreadable fields, keyed by their JSON names
     */
    public record Source(
            @Nullable String name,
            @Nullable EventSourceType type,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
