package io.paylinks.stream.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a payment link. New values may appear. */
public final class PaymentLinkStatus extends OpenEnum {
    private static final Values<PaymentLinkStatus> VALUES =
            new Values<>(PaymentLinkStatus.class, PaymentLinkStatus::new);

    /** Deactivated; customers cannot pay. Can be activated again. */
    public static final PaymentLinkStatus INACTIVE = VALUES.known("INACTIVE");
    /** Customers can pay. */
    public static final PaymentLinkStatus ACTIVE = VALUES.known("ACTIVE");
    /** The maximum number of payments is reached; customers can no longer pay. */
    public static final PaymentLinkStatus COMPLETED = VALUES.known("COMPLETED");

    private PaymentLinkStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentLinkStatus of(String value) {
        return VALUES.of(value);
    }
}
