package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What an invoice is for. An open set.
 *
 * @param value the value as the API writes it
 */
public record InvoiceType(@JsonValue String value) {
    private static final OpenEnum<InvoiceType> VALUES = new OpenEnum<>(InvoiceType::new);

    public static final InvoiceType ONE_OFF = VALUES.known("ONE_OFF");
    public static final InvoiceType ONE_OFF_FUTURE = VALUES.known("ONE_OFF_FUTURE");
    public static final InvoiceType RECURRING = VALUES.known("RECURRING");
    public static final InvoiceType INSTALLMENTS = VALUES.known("INSTALLMENTS");
    public static final InvoiceType PRORATION = VALUES.known("PRORATION");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceType of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
