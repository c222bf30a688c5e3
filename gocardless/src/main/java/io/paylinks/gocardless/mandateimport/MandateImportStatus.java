package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a mandate import. New values may appear. */
public final class MandateImportStatus extends OpenEnum {
    private static final Values<MandateImportStatus> VALUES =
            new Values<>(MandateImportStatus.class, MandateImportStatus::new);

    /** Entries can be added. */
    public static final MandateImportStatus CREATED = VALUES.known("created");

    /** Submitted, and waiting to be processed. */
    public static final MandateImportStatus SUBMITTED = VALUES.known("submitted");

    /** Cancelled before it was processed. */
    public static final MandateImportStatus CANCELLED = VALUES.known("cancelled");

    /** The entries are being processed. */
    public static final MandateImportStatus PROCESSING = VALUES.known("processing");

    /** All entries were processed, successfully or not. */
    public static final MandateImportStatus PROCESSED = VALUES.known("processed");

    private MandateImportStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static MandateImportStatus of(String value) {
        return VALUES.of(value);
    }
}
