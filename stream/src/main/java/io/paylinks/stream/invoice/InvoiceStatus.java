package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The state of an invoice: DRAFT, CREATED, SENT, ACCEPTED, COMPLETED in turn, or an early end. An open set.
 *
 * @param value the value as the API writes it
 */
public record InvoiceStatus(@JsonValue String value) {
    private static final OpenEnum<InvoiceStatus> VALUES = new OpenEnum<>(InvoiceStatus::new);

    public static final InvoiceStatus DRAFT = VALUES.known("DRAFT");
    public static final InvoiceStatus CREATED = VALUES.known("CREATED");
    public static final InvoiceStatus SENT = VALUES.known("SENT");
    public static final InvoiceStatus ACCEPTED = VALUES.known("ACCEPTED");
    public static final InvoiceStatus REJECTED = VALUES.known("REJECTED");
    public static final InvoiceStatus COMPLETED = VALUES.known("COMPLETED");
    public static final InvoiceStatus CANCELED = VALUES.known("CANCELED");
    public static final InvoiceStatus EXPIRED = VALUES.known("EXPIRED");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoiceStatus of(String value) {
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
