package io.paylinks.stream.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of an event. New values may appear: respond with 200 to unknown types. */
public final class EventType extends OpenEnum {
    private static final Values<EventType> VALUES = new Values<>(EventType.class, EventType::new);

    public static final EventType PAYMENT_SUCCEEDED = VALUES.known("PAYMENT_SUCCEEDED");
    public static final EventType PAYMENT_FAILED = VALUES.known("PAYMENT_FAILED");
    public static final EventType PAYMENT_CANCELED = VALUES.known("PAYMENT_CANCELED");
    public static final EventType PAYMENT_REFUNDED = VALUES.known("PAYMENT_REFUNDED");
    public static final EventType PAYMENT_PARTIALLY_REFUNDED = VALUES.known("PAYMENT_PARTIALLY_REFUNDED");
    public static final EventType PAYMENT_MARKED_AS_PAID = VALUES.known("PAYMENT_MARKED_AS_PAID");
    public static final EventType INVOICE_CREATED = VALUES.known("INVOICE_CREATED");
    public static final EventType INVOICE_SENT = VALUES.known("INVOICE_SENT");
    public static final EventType INVOICE_ACCEPTED = VALUES.known("INVOICE_ACCEPTED");
    public static final EventType INVOICE_REJECTED = VALUES.known("INVOICE_REJECTED");
    public static final EventType INVOICE_COMPLETED = VALUES.known("INVOICE_COMPLETED");
    public static final EventType INVOICE_CANCELED = VALUES.known("INVOICE_CANCELED");
    public static final EventType INVOICE_UPDATED = VALUES.known("INVOICE_UPDATED");
    public static final EventType SUBSCRIPTION_CREATED = VALUES.known("SUBSCRIPTION_CREATED");
    public static final EventType SUBSCRIPTION_ACTIVATED = VALUES.known("SUBSCRIPTION_ACTIVATED");
    public static final EventType SUBSCRIPTION_INACTIVATED = VALUES.known("SUBSCRIPTION_INACTIVATED");
    public static final EventType SUBSCRIPTION_CANCELED = VALUES.known("SUBSCRIPTION_CANCELED");
    public static final EventType SUBSCRIPTION_FROZEN = VALUES.known("SUBSCRIPTION_FROZEN");
    public static final EventType SUBSCRIPTION_CYCLE_RENEWED_SUCCESSFULLY =
            VALUES.known("SUBSCRIPTION_CYCLE_RENEWED_SUCCESSFULLY");
    public static final EventType SUBSCRIPTION_CYCLE_RENEWAL_FAILED = VALUES.known("SUBSCRIPTION_CYCLE_RENEWAL_FAILED");
    public static final EventType SUBSCRIPTION_CANCEL_AT_PERIOD_END = VALUES.known("SUBSCRIPTION_CANCEL_AT_PERIOD_END");
    public static final EventType SUBSCRIPTION_FREEZE_NOW = VALUES.known("SUBSCRIPTION_FREEZE_NOW");
    public static final EventType SUBSCRIPTION_UNFREEZE_NOW = VALUES.known("SUBSCRIPTION_UNFREEZE_NOW");
    public static final EventType SUBSCRIPTION_UNFREEZE_FUTURE = VALUES.known("SUBSCRIPTION_UNFREEZE_FUTURE");
    public static final EventType SUBSCRIPTION_FREEZE_CANCEL = VALUES.known("SUBSCRIPTION_FREEZE_CANCEL");
    public static final EventType SUBSCRIPTION_PLAN_CHANGE_SCHEDULED =
            VALUES.known("SUBSCRIPTION_PLAN_CHANGE_SCHEDULED");
    public static final EventType SUBSCRIPTION_PLAN_CHANGE_CANCELED = VALUES.known("SUBSCRIPTION_PLAN_CHANGE_CANCELED");
    public static final EventType SUBSCRIPTION_PLAN_CHANGED = VALUES.known("SUBSCRIPTION_PLAN_CHANGED");
    public static final EventType SUBSCRIPTION_PLAN_CHANGE_INVOICE_REISSUED =
            VALUES.known("SUBSCRIPTION_PLAN_CHANGE_INVOICE_REISSUED");
    public static final EventType SUBSCRIPTION_PLAN_UPDATED = VALUES.known("SUBSCRIPTION_PLAN_UPDATED");
    public static final EventType PAYMENT_LINK_PAY_ATTEMPT_FAILED = VALUES.known("PAYMENT_LINK_PAY_ATTEMPT_FAILED");

    private EventType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EventType of(String value) {
        return VALUES.of(value);
    }
}
