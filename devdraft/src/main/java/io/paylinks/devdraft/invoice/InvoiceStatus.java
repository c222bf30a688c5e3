package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an invoice. New values may appear. */
public final class InvoiceStatus extends OpenEnum {
    private static final Values<InvoiceStatus> VALUES = new Values<>(InvoiceStatus.class, InvoiceStatus::new);

    public static final InvoiceStatus DRAFT = VALUES.known("DRAFT");
    public static final InvoiceStatus OPEN = VALUES.known("OPEN");
    public static final InvoiceStatus PASTDUE = VALUES.known("PASTDUE");
    public static final InvoiceStatus PAID = VALUES.known("PAID");
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
