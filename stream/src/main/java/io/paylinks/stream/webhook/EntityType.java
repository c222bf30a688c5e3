package io.paylinks.stream.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What it happened to. An open set.
 *
 * @param value the value as the API writes it
 */
public record EntityType(@JsonValue String value) {
    private static final OpenEnum<EntityType> VALUES = new OpenEnum<>(EntityType::new);

    public static final EntityType PAYMENT = VALUES.known("PAYMENT");
    public static final EntityType INVOICE = VALUES.known("INVOICE");
    public static final EntityType SUBSCRIPTION = VALUES.known("SUBSCRIPTION");
    public static final EntityType PAYMENT_LINK = VALUES.known("PAYMENT_LINK");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static EntityType of(String value) {
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
