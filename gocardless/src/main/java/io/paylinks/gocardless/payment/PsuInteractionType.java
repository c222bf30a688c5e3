package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Whether the payer is there while the payment is made. An open set.
 *
 * @param value the value as the API writes it
 */
public record PsuInteractionType(@JsonValue String value) {
    private static final OpenEnum<PsuInteractionType> VALUES = new OpenEnum<>(PsuInteractionType::new);

    public static final PsuInteractionType IN_SESSION = VALUES.known("in_session");
    public static final PsuInteractionType OFF_SESSION = VALUES.known("off_session");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PsuInteractionType of(String value) {
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
