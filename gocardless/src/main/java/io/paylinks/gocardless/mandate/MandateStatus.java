package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a mandate. New values may appear. */
public final class MandateStatus extends OpenEnum {
    private static final Values<MandateStatus> VALUES = new Values<>(MandateStatus.class, MandateStatus::new);

    /** A second person has to sign. */
    public static final MandateStatus PENDING_CUSTOMER_APPROVAL = VALUES.known("pending_customer_approval");

    /** It waits to be sent to the banks. Payments can be created already. */
    public static final MandateStatus PENDING_SUBMISSION = VALUES.known("pending_submission");

    /** It was sent to the banks. Payments can be created already. */
    public static final MandateStatus SUBMITTED = VALUES.known("submitted");

    /** The banks have set it up. */
    public static final MandateStatus ACTIVE = VALUES.known("active");

    /** The banks have refused it. */
    public static final MandateStatus FAILED = VALUES.known("failed");

    /** It can collect no more; {@code reinstate} may bring it back. */
    public static final MandateStatus CANCELLED = VALUES.known("cancelled");

    /** It was not used for too long. */
    public static final MandateStatus EXPIRED = VALUES.known("expired");

    /** It was for a single payment, which was made. */
    public static final MandateStatus CONSUMED = VALUES.known("consumed");

    /** A block has stopped it. */
    public static final MandateStatus BLOCKED = VALUES.known("blocked");

    /** The payer has suspended it at the bank. */
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
