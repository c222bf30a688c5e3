package io.paylinks.stream.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The channel through which an invoice is paid. New values may appear. */
public final class PaymentChannel extends OpenEnum {
    private static final Values<PaymentChannel> VALUES = new Values<>(PaymentChannel.class, PaymentChannel::new);

    public static final PaymentChannel OPENBANKING = VALUES.known("OPENBANKING");
    public static final PaymentChannel PAYMENTGATEWAY = VALUES.known("PAYMENTGATEWAY");

    private PaymentChannel(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentChannel of(String value) {
        return VALUES.of(value);
    }
}
