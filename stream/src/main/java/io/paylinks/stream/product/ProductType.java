package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * How a product is charged. An open set.
 *
 * @param value the value as the API writes it
 */
public record ProductType(@JsonValue String value) {
    private static final OpenEnum<ProductType> VALUES = new OpenEnum<>(ProductType::new);

    public static final ProductType RECURRING = VALUES.known("RECURRING");
    public static final ProductType ONE_OFF = VALUES.known("ONE_OFF");
    public static final ProductType METERED = VALUES.known("METERED");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ProductType of(String value) {
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
