package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a billing request. New values may appear. */
public final class BillingRequestStatus extends OpenEnum {
    private static final Values<BillingRequestStatus> VALUES =
            new Values<>(BillingRequestStatus.class, BillingRequestStatus::new);

    /** Actions have to be completed. */
    public static final BillingRequestStatus PENDING = VALUES.known("pending");

    /** All required actions were completed; {@code fulfil} is next. */
    public static final BillingRequestStatus READY_TO_FULFIL = VALUES.known("ready_to_fulfil");

    /** Its mandate and its payment are being created. */
    public static final BillingRequestStatus FULFILLING = VALUES.known("fulfilling");

    /** Its mandate and its payment were created; {@code links} names them. */
    public static final BillingRequestStatus FULFILLED = VALUES.known("fulfilled");

    /** It was cancelled, and its flows have expired. */
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
