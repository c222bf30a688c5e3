package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a mandate. New values may appear. */
public final class MandateStatus extends OpenEnum {
    private static final Values<MandateStatus> VALUES = new Values<>(MandateStatus.class, MandateStatus::new);

    /** A second person must sign; nothing can be collected yet. */
    public static final MandateStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");

    /** Not yet submitted to the banks. Payments can already be created. */
    public static final MandateStatus PENDING_SUBMISSION = VALUES.known("pending_submission");

    /** Submitted to the banks. Payments can already be created. */
    public static final MandateStatus SUBMITTED = VALUES.known("submitted");

    /** Set up by the banks; money can be collected. */
    public static final MandateStatus ACTIVE = VALUES.known("active");

    /** Rejected by the banks; nothing can be collected. */
    public static final MandateStatus FAILED = VALUES.known("failed");

    /** Cancelled; nothing can be collected. {@code reinstate} may restore it. */
    public static final MandateStatus CANCELLED = VALUES.known("cancelled");

    /** Expired because it was not used; nothing can be collected. */
    public static final MandateStatus EXPIRED = VALUES.known("expired");

    /** Used for its only payment. */
    public static final MandateStatus CONSUMED = VALUES.known("consumed");

    /** Stopped by a block; nothing can be collected. */
    public static final MandateStatus BLOCKED = VALUES.known("blocked");

    /** Suspended by the payer at the bank. */
    public static final MandateStatus SUSPENDED_BY_PAYER = VALUES.known("suspended_by_payer");

    private MandateStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static MandateStatus of(String value) {
        return VALUES.of(value);
    }
}
