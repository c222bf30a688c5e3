package io.paylinks.gocardless.instalmentschedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an instalment schedule. New values may appear. */
public final class InstalmentScheduleStatus extends OpenEnum {
    private static final Values<InstalmentScheduleStatus> VALUES =
            new Values<>(InstalmentScheduleStatus.class, InstalmentScheduleStatus::new);

    /** The payments are being created. */
    public static final InstalmentScheduleStatus PENDING = VALUES.known("pending");

    /** The payments were created and are collected on their dates. */
    public static final InstalmentScheduleStatus ACTIVE = VALUES.known("active");

    /** The payments could not be created; see {@code paymentErrors}. */
    public static final InstalmentScheduleStatus CREATION_FAILED = VALUES.known("creation_failed");

    /** All payments were collected. */
    public static final InstalmentScheduleStatus COMPLETED = VALUES.known("completed");

    /** Cancelled; payments that were not submitted are not collected. */
    public static final InstalmentScheduleStatus CANCELLED = VALUES.known("cancelled");

    /** At least one payment failed. */
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
