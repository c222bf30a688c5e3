package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * The channel through which an invoice is paid. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentChannel(@JsonValue String value) {
    private static final OpenEnum<PaymentChannel> VALUES = new OpenEnum<>(PaymentChannel::new);

    public static final PaymentChannel OPENBANKING = VALUES.known("OPENBANKING");
    public static final PaymentChannel PAYMENTGATEWAY = VALUES.known("PAYMENTGATEWAY");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentChannel of(String value) {
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
