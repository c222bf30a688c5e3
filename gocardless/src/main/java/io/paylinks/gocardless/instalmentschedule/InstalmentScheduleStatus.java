package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an instalment schedule. New values may appear. */
public final class InstalmentScheduleStatus extends OpenEnum {
    private static final Values<InstalmentScheduleStatus> VALUES =
            new Values<>(InstalmentScheduleStatus.class, InstalmentScheduleStatus::new);

    /** Its payments are being created. */
    public static final InstalmentScheduleStatus PENDING = VALUES.known("pending");

    /** Its payments were created. */
    public static final InstalmentScheduleStatus ACTIVE = VALUES.known("active");

    /** Its payments could not be created; {@code paymentErrors} says why. */
    public static final InstalmentScheduleStatus CREATION_FAILED = VALUES.known("creation_failed");

    /** All payments were collected. */
    public static final InstalmentScheduleStatus COMPLETED = VALUES.known("completed");

    /** It was cancelled. */
    public static final InstalmentScheduleStatus CANCELLED = VALUES.known("cancelled");

    /** A payment has failed. */
    public static final InstalmentScheduleStatus ERRORED = VALUES.known("errored");

    private InstalmentScheduleStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InstalmentScheduleStatus of(String value) {
        return VALUES.of(value);
    }
}
