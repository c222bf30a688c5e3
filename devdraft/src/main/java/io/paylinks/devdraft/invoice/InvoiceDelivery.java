package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The way in which an invoice is delivered. New values may appear. */
public final class InvoiceDelivery extends OpenEnum {
    private static final Values<InvoiceDelivery> VALUES = new Values<>(InvoiceDelivery.class, InvoiceDelivery::new);

    /** Devdraft sends the invoice by e-mail. */
    public static final InvoiceDelivery EMAIL = VALUES.known("EMAIL");
    /** You deliver the invoice yourself. */
    public static final InvoiceDelivery MANUALLY = VALUES.known("MANUALLY");

    private InvoiceDelivery(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceDelivery of(String value) {
        return VALUES.of(value);
    }
}
