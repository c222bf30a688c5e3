package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * A stablecoin, in lower case as payment links write it. An open set.
 *
 * @param value the value as the API writes it
 */
public record StableCoinCurrency(@JsonValue String value) {
    private static final OpenEnum<StableCoinCurrency> VALUES = new OpenEnum<>(StableCoinCurrency::new);

    public static final StableCoinCurrency USDC = VALUES.known("usdc");
    public static final StableCoinCurrency EURC = VALUES.known("eurc");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static StableCoinCurrency of(String value) {
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
