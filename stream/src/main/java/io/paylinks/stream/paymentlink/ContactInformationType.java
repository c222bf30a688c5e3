package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What a customer must leave to be reached. An open set.
 *
 * @param value the value as the API writes it
 */
public record ContactInformationType(@JsonValue String value) {
    private static final OpenEnum<ContactInformationType> VALUES = new OpenEnum<>(ContactInformationType::new);

    public static final ContactInformationType PHONE = VALUES.known("PHONE");
    public static final ContactInformationType EMAIL = VALUES.known("EMAIL");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ContactInformationType of(String value) {
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
