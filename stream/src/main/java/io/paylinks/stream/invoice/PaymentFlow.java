package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * Whether payments are charged automatically. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentFlow(@JsonValue String value) {
    private static final OpenEnum<PaymentFlow> VALUES = new OpenEnum<>(PaymentFlow::new);

    public static final PaymentFlow ALL = VALUES.known("ALL");
    public static final PaymentFlow AUTO = VALUES.known("AUTO");
    public static final PaymentFlow MANUAL = VALUES.known("MANUAL");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentFlow of(String value) {
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
