package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of client that caused an event. New values may appear. */
public final class EventSourceType extends OpenEnum {
    private static final Values<EventSourceType> VALUES = new Values<>(EventSourceType.class, EventSourceType::new);

    /** A partner's app. */
    public static final EventSourceType APP = VALUES.known("app");

    /** A user of the dashboard. */
    public static final EventSourceType USER = VALUES.known("user");

    /** GoCardless's staff. */
    public static final EventSourceType GC_TEAM = VALUES.known("gc_team");

    /** A request with an access token. */
    public static final EventSourceType ACCESS_TOKEN = VALUES.known("access_token");

    public static final EventSourceType BILLING_REQUEST = VALUES.known("billing_request");
    public static final EventSourceType BILLING_REQUEST_FLOW = VALUES.known("billing_request_flow");
    public static final EventSourceType DROPIN = VALUES.known("dropin");
    public static final EventSourceType HOSTED_PAYMENT_PAGE = VALUES.known("hosted_payment_page");

    private EventSourceType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventSourceType of(String value) {
        return VALUES.of(value);
    }
}
