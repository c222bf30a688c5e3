package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of an invoice. New values may appear. */
public final class InvoiceType extends OpenEnum {
    private static final Values<InvoiceType> VALUES = new Values<>(InvoiceType.class, InvoiceType::new);

    public static final InvoiceType ONE_OFF = VALUES.known("ONE_OFF");
    public static final InvoiceType ONE_OFF_FUTURE = VALUES.known("ONE_OFF_FUTURE");
    public static final InvoiceType RECURRING = VALUES.known("RECURRING");
    public static final InvoiceType INSTALLMENTS = VALUES.known("INSTALLMENTS");
    public static final InvoiceType PRORATION = VALUES.known("PRORATION");

    private InvoiceType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceType of(String value) {
        return VALUES.of(value);
    }
}
