package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A related resource that can be included in a list of events. New values may appear. */
public final class EventInclude extends OpenEnum {
    private static final Values<EventInclude> VALUES = new Values<>(EventInclude.class, EventInclude::new);

    public static final EventInclude BILLING_REQUEST = VALUES.known("billing_request");
    public static final EventInclude CREDITOR = VALUES.known("creditor");
    public static final EventInclude CUSTOMER = VALUES.known("customer");
    public static final EventInclude INSTALMENT_SCHEDULE = VALUES.known("instalment_schedule");
    public static final EventInclude MANDATE = VALUES.known("mandate");
    public static final EventInclude OUTBOUND_PAYMENT = VALUES.known("outbound_payment");
    public static final EventInclude PAYER_AUTHORISATION = VALUES.known("payer_authorisation");
    public static final EventInclude PAYMENT = VALUES.known("payment");
    public static final EventInclude PAYMENT_ACCOUNT_TRANSACTION = VALUES.known("payment_account_transaction");
    public static final EventInclude PAYOUT = VALUES.known("payout");
    public static final EventInclude REFUND = VALUES.known("refund");
    public static final EventInclude SCHEME_IDENTIFIER = VALUES.known("scheme_identifier");
    public static final EventInclude SUBSCRIPTION = VALUES.known("subscription");

    private EventInclude(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventInclude of(String value) {
        return VALUES.of(value);
    }
}
