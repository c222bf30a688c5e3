package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payment link. New values may appear. */
public final class PaymentLinkStatus extends OpenEnum {
    private static final Values<PaymentLinkStatus> VALUES =
            new Values<>(PaymentLinkStatus.class, PaymentLinkStatus::new);

    /** Customers can pay. */
    public static final PaymentLinkStatus ACTIVE = VALUES.known("ACTIVE");
    /** Deactivated; customers cannot pay. */
    public static final PaymentLinkStatus DEACTIVATED = VALUES.known("DEACTIVATED");
    /** Deactivated, as an older page names it; customers cannot pay. */
    public static final PaymentLinkStatus INACTIVE = VALUES.known("INACTIVE");
    /** The expiration date has passed; customers can no longer pay. */
    public static final PaymentLinkStatus EXPIRED = VALUES.known("EXPIRED");

    private PaymentLinkStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentLinkStatus of(String value) {
        return VALUES.of(value);
    }
}
