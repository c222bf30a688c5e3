package io.paylinks.gocardless.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The party that caused an event. New values may appear. */
public final class EventOrigin extends OpenEnum {
    private static final Values<EventOrigin> VALUES = new Values<>(EventOrigin.class, EventOrigin::new);

    /** A bank, usually that of the customer. */
    public static final EventOrigin BANK = VALUES.known("bank");

    /** A request to the API. */
    public static final EventOrigin API = VALUES.known("api");

    public static final EventOrigin GOCARDLESS = VALUES.known("gocardless");

    public static final EventOrigin CUSTOMER = VALUES.known("customer");

    public static final EventOrigin PAYER = VALUES.known("payer");

    private EventOrigin(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventOrigin of(String value) {
        return VALUES.of(value);
    }
}
