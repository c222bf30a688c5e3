package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What a customer sees after paying. An open set.
 *
 * @param value the value as the API writes it
 */
public record ConfirmationPage(@JsonValue String value) {
    private static final OpenEnum<ConfirmationPage> VALUES = new OpenEnum<>(ConfirmationPage::new);

    /** A page of Devdraft. */
    public static final ConfirmationPage SHOW = VALUES.known("SHOW");
    /** A page of your own. */
    public static final ConfirmationPage REDIRECT = VALUES.known("REDIRECT");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ConfirmationPage of(String value) {
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
