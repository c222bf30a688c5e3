package io.paylinks.gocardless.mandateimport;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a mandate import entry. New values may appear. */
public final class MandateImportEntryStatus extends OpenEnum {
    private static final Values<MandateImportEntryStatus> VALUES =
            new Values<>(MandateImportEntryStatus.class, MandateImportEntryStatus::new);

    public static final MandateImportEntryStatus SUCCESSFULLY_PROCESSED = VALUES.known("successfully_processed");
    public static final MandateImportEntryStatus UNSUCCESSFULLY_PROCESSED = VALUES.known("unsuccessfully_processed");

    private MandateImportEntryStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static MandateImportEntryStatus of(String value) {
        return VALUES.of(value);
    }
}
