package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * A currency, as an ISO 4217 code. An open set.
 *
 * @param value the value as the API writes it
 */
public record Currency(@JsonValue String value) {
    private static final OpenEnum<Currency> VALUES = new OpenEnum<>(Currency::new);

    public static final Currency AUD = VALUES.known("AUD");
    public static final Currency CAD = VALUES.known("CAD");
    public static final Currency DKK = VALUES.known("DKK");
    public static final Currency EUR = VALUES.known("EUR");
    public static final Currency GBP = VALUES.known("GBP");
    public static final Currency NZD = VALUES.known("NZD");
    public static final Currency SEK = VALUES.known("SEK");
    public static final Currency USD = VALUES.known("USD");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Currency of(String value) {
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
