package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The status of an invoice. Devdraft documents the names only; the descriptions follow from them. New values may
 * appear.
 */
public final class InvoiceStatus extends OpenEnum {
    private static final Values<InvoiceStatus> VALUES = new Values<>(InvoiceStatus.class, InvoiceStatus::new);

    /** Not sent; cannot be paid. */
    public static final InvoiceStatus DRAFT = VALUES.known("DRAFT");
    /** Open for payment. */
    public static final InvoiceStatus OPEN = VALUES.known("OPEN");
    /** Not paid by the due date. */
    public static final InvoiceStatus PASTDUE = VALUES.known("PASTDUE");
    /** Paid in full. */
    public static final InvoiceStatus PAID = VALUES.known("PAID");
    /** Paid in part. */
    public static final InvoiceStatus PARTIALLYPAID = VALUES.known("PARTIALLYPAID");

    private InvoiceStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceStatus of(String value) {
        return VALUES.of(value);
    }
}
