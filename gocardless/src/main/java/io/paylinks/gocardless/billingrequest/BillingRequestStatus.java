package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a billing request. New values may appear. */
public final class BillingRequestStatus extends OpenEnum {
    private static final Values<BillingRequestStatus> VALUES =
            new Values<>(BillingRequestStatus.class, BillingRequestStatus::new);

    /** Actions must be completed. No money moves yet. */
    public static final BillingRequestStatus PENDING = VALUES.known("pending");

    /** All required actions are completed; {@code fulfil} creates the payment or the mandate. */
    public static final BillingRequestStatus READY_TO_FULFIL = VALUES.known("ready_to_fulfil");

    /** The mandate and the payment are being created. */
    public static final BillingRequestStatus FULFILLING = VALUES.known("fulfilling");

    /** The mandate and the payment were created; their ids are in {@code links}. */
    public static final BillingRequestStatus FULFILLED = VALUES.known("fulfilled");

    /** Cancelled, and its flows have expired; no money moves. */
    public static final BillingRequestStatus CANCELLED = VALUES.known("cancelled");

    private BillingRequestStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BillingRequestStatus of(String value) {
        return VALUES.of(value);
    }
}
