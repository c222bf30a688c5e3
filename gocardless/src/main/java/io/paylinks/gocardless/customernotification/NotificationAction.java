package io.paylinks.gocardless.customernotification;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The action taken for a customer notification. New values may appear. */
public final class NotificationAction extends OpenEnum {
    private static final Values<NotificationAction> VALUES =
            new Values<>(NotificationAction.class, NotificationAction::new);

    public static final NotificationAction HANDLED = VALUES.known("handled");

    private NotificationAction(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static NotificationAction of(String value) {
        return VALUES.of(value);
    }
}
