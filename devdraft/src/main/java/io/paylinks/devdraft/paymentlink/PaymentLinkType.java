package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * What a payment link is for. An open set.
 *
 * @param value the value as the API writes it
 */
public record PaymentLinkType(@JsonValue String value) {
    private static final OpenEnum<PaymentLinkType> VALUES = new OpenEnum<>(PaymentLinkType::new);

    public static final PaymentLinkType INVOICE = VALUES.known("INVOICE");
    public static final PaymentLinkType PRODUCT = VALUES.known("PRODUCT");
    public static final PaymentLinkType COLLECTION = VALUES.known("COLLECTION");
    public static final PaymentLinkType SUBSCRIPTION = VALUES.known("SUBSCRIPTION");
    public static final PaymentLinkType DONATION = VALUES.known("DONATION");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentLinkType of(String value) {
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
