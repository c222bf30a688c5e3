package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The status of an invoice. It moves from {@code DRAFT} through {@code CREATED}, {@code SENT} and {@code ACCEPTED} to
 * {@code COMPLETED}, unless it ends early. It remains {@code COMPLETED} after a refund. New values may appear.
 */
public final class InvoiceStatus extends OpenEnum {
    private static final Values<InvoiceStatus> VALUES = new Values<>(InvoiceStatus.class, InvoiceStatus::new);

    /** Not final yet; cannot be paid. */
    public static final InvoiceStatus DRAFT = VALUES.known("DRAFT");
    /** Final, but not sent to the consumer yet. */
    public static final InvoiceStatus CREATED = VALUES.known("CREATED");
    /** Sent to the consumer; can be paid. */
    public static final InvoiceStatus SENT = VALUES.known("SENT");
    /** Accepted by the consumer, who can pay it in installments. */
    public static final InvoiceStatus ACCEPTED = VALUES.known("ACCEPTED");
    /** Rejected by the consumer; will not be paid. */
    public static final InvoiceStatus REJECTED = VALUES.known("REJECTED");
    /** Paid in full. */
    public static final InvoiceStatus COMPLETED = VALUES.known("COMPLETED");
    /** Canceled; will not be paid. */
    public static final InvoiceStatus CANCELED = VALUES.known("CANCELED");
    /** Not paid in time. */
    public static final InvoiceStatus EXPIRED = VALUES.known("EXPIRED");

    private InvoiceStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceStatus of(String value) {
        return VALUES.of(value);
    }
}
