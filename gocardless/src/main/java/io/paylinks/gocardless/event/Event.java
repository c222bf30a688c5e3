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
 * An event: something happened to a resource. It names the resource but does not hold it, so fetch the resource before
 * you act on more than its id. Events are archived after 18 months.
 *
 * @param customerNotifications what you have to tell the customer yourself; empty unless you send the notifications
 * @param id null where a merchant has disconnected an OAuth app; {@link #deduplicationKey()} is never null
 * @param links the ids of the resource and of what it belongs to
 * @param metadata that of the request that caused the event; empty unless the origin is {@code api}
 * @param organisationId the merchant, in deliveries to OAuth apps; older ones have it in the links
 * @param resourceMetadata that of the resource
 * @param resourceType the kind of resource to which it happened
 * @param source which client caused it
 * @param extra unknown fields, keyed by their JSON names
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

    /** Returns whether this happened to a resource of this kind: {@code event.is(PAYMENTS, CONFIRMED)}. */
    public boolean is(EventResourceType resourceType, EventAction action) {
        Arguments.notNull("resourceType", resourceType);
        Arguments.notNull("action", action);
        return resourceType.equals(this.resourceType) && action.equals(this.action);
    }

    /**
     * Returns a text that is the same each time this event is delivered or fetched, and different for every other
     * event: the id or, for an event without one, the SHA-256 in hex of its kind, time, details, merchant and links.
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

    /** Returns the parts of a record under their JSON names, the same in all versions of its type. */
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

    /** Returns a text that is the same for equal values, regardless of the order of their fields, and for no others. */
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
     * A notification that the customer must or should get.
     *
     * @param deadline until when it must be sent
     * @param mandatory whether it must be sent
     * @param extra unknown fields, keyed by their JSON names
     */
    public record CustomerNotification(
            @Nullable Instant deadline,
            @Nullable String id,
            @Nullable Boolean mandatory,
            @Nullable String type,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}

    /**
     * How an event came about.
     *
     * @param bankAccountId the bank account of a payout currency that was added
     * @param cause what led to it, such as {@code payment_confirmed} or {@code mandate_cancelled}: the same for all
     *     schemes, so decide by this
     * @param currency the payout currency that was added
     * @param description the cause in words, which may change at any time
     * @param itemCount how many items it concerns
     * @param notRetriedReason why a failed payment is not collected again, although it was asked for
     * @param origin who or what caused it
     * @param property which property of a creditor was updated
     * @param reasonCode the code of the bank, whose meaning depends on the scheme
     * @param scheme the scheme to which the reason code belongs
     * @param type the kind of export, such as {@code payout_transactions_reconciliation}
     * @param willAttemptRetry whether a failed payment is collected again automatically
     * @param extra unknown fields, keyed by their JSON names
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
     * The ids of what an event is about. Which are there depends on its resource type and action.
     *
     * @param export the export, which {@code exports().get(id)} fetches
     * @param newMandate the mandate that took the place of this one
     * @param organisation the merchant, for OAuth apps
     * @param parentEvent the event that caused this one, such as the cancellation of a mandate that of its payments
     * @param extra unknown fields, keyed by their JSON names
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
     * @param name the name of the app, the token or the person
     * @param extra unknown fields, keyed by their JSON names
     */
    public record Source(
            @Nullable String name,
            @Nullable EventSourceType type,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
}
