package io.paylinks.gocardless.customernotification;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a customer notification. New values may appear. */
public final class CustomerNotificationType extends OpenEnum {
    private static final Values<CustomerNotificationType> VALUES =
            new Values<>(CustomerNotificationType.class, CustomerNotificationType::new);

    public static final CustomerNotificationType PAYMENT_CREATED = VALUES.known("payment_created");
    public static final CustomerNotificationType PAYMENT_CANCELLED = VALUES.known("payment_cancelled");
    public static final CustomerNotificationType MANDATE_CREATED = VALUES.known("mandate_created");
    public static final CustomerNotificationType MANDATE_BLOCKED = VALUES.known("mandate_blocked");
    public static final CustomerNotificationType SUBSCRIPTION_CREATED = VALUES.known("subscription_created");
    public static final CustomerNotificationType SUBSCRIPTION_CANCELLED = VALUES.known("subscription_cancelled");
    public static final CustomerNotificationType INSTALMENT_SCHEDULE_CREATED =
            VALUES.known("instalment_schedule_created");
    public static final CustomerNotificationType INSTALMENT_SCHEDULE_CANCELLED =
            VALUES.known("instalment_schedule_cancelled");

    private CustomerNotificationType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CustomerNotificationType of(String value) {
        return VALUES.of(value);
    }
}
