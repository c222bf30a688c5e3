package io.paylinks.devdraft.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of an event. Devdraft's pages list different events, and none lists all of them. New values may appear. */
public final class WebhookEventType extends OpenEnum {
    private static final Values<WebhookEventType> VALUES = new Values<>(WebhookEventType.class, WebhookEventType::new);

    public static final WebhookEventType PAYMENT_CREATED = VALUES.known("payment.created");
    public static final WebhookEventType PAYMENT_PENDING = VALUES.known("payment.pending");
    public static final WebhookEventType PAYMENT_COMPLETED = VALUES.known("payment.completed");
    public static final WebhookEventType PAYMENT_FAILED = VALUES.known("payment.failed");
    public static final WebhookEventType PAYMENT_REFUNDED = VALUES.known("payment.refunded");
    public static final WebhookEventType PAYMENT_DISPUTED = VALUES.known("payment.disputed");
    public static final WebhookEventType PAYMENT_LINK_CREATED = VALUES.known("payment_link.created");
    public static final WebhookEventType PAYMENT_LINK_PAID = VALUES.known("payment_link.paid");
    public static final WebhookEventType PAYMENT_LINK_EXPIRED = VALUES.known("payment_link.expired");
    public static final WebhookEventType PAYMENT_LINK_CANCELLED = VALUES.known("payment_link.cancelled");
    public static final WebhookEventType TRANSFER_INITIATED = VALUES.known("transfer.initiated");
    public static final WebhookEventType PAYMENT_SUCCEEDED = VALUES.known("payment.succeeded");
    public static final WebhookEventType PAYMENT_SUCCESS = VALUES.known("payment.success");
    public static final WebhookEventType CUSTOMER_CREATED = VALUES.known("customer.created");
    public static final WebhookEventType TRANSACTION_SUCCESSFUL = VALUES.known("transaction.successful");
    public static final WebhookEventType TRANSACTION_FAILED = VALUES.known("transaction.failed");
    public static final WebhookEventType TRANSACTION_PENDING = VALUES.known("transaction.pending");
    public static final WebhookEventType TRANSACTION_CANCELED = VALUES.known("transaction.canceled");
    public static final WebhookEventType TRANSACTION_DISPUTED = VALUES.known("transaction.disputed");

    private WebhookEventType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static WebhookEventType of(String value) {
        return VALUES.of(value);
    }
}
