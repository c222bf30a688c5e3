package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The resource type of an event. New values may appear. */
public final class EventResourceType extends OpenEnum {
    private static final Values<EventResourceType> VALUES =
            new Values<>(EventResourceType.class, EventResourceType::new);

    public static final EventResourceType BILLING_REQUESTS = VALUES.known("billing_requests");
    public static final EventResourceType CREDITORS = VALUES.known("creditors");
    public static final EventResourceType CUSTOMERS = VALUES.known("customers");
    public static final EventResourceType EXPORTS = VALUES.known("exports");
    public static final EventResourceType INSTALMENT_SCHEDULES = VALUES.known("instalment_schedules");
    public static final EventResourceType MANDATES = VALUES.known("mandates");
    public static final EventResourceType ORGANISATIONS = VALUES.known("organisations");
    public static final EventResourceType OUTBOUND_PAYMENTS = VALUES.known("outbound_payments");
    public static final EventResourceType PAYER_AUTHORISATIONS = VALUES.known("payer_authorisations");
    public static final EventResourceType PAYMENTS = VALUES.known("payments");
    public static final EventResourceType PAYMENT_ACCOUNT_TRANSACTIONS = VALUES.known("payment_account_transactions");
    public static final EventResourceType PAYOUTS = VALUES.known("payouts");
    public static final EventResourceType REFUNDS = VALUES.known("refunds");
    public static final EventResourceType SCHEME_IDENTIFIERS = VALUES.known("scheme_identifiers");
    public static final EventResourceType SUBSCRIPTIONS = VALUES.known("subscriptions");

    private EventResourceType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventResourceType of(String value) {
        return VALUES.of(value);
    }
}
