package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an outbound payment import. New values may appear. */
public final class OutboundPaymentImportStatus extends OpenEnum {
    private static final Values<OutboundPaymentImportStatus> VALUES =
            new Values<>(OutboundPaymentImportStatus.class, OutboundPaymentImportStatus::new);

    public static final OutboundPaymentImportStatus CREATED = VALUES.known("created");
    public static final OutboundPaymentImportStatus VALIDATING = VALUES.known("validating");
    public static final OutboundPaymentImportStatus VALID = VALUES.known("valid");
    public static final OutboundPaymentImportStatus INVALID = VALUES.known("invalid");
    public static final OutboundPaymentImportStatus PROCESSING = VALUES.known("processing");
    public static final OutboundPaymentImportStatus PROCESSED = VALUES.known("processed");
    public static final OutboundPaymentImportStatus CANCELLED = VALUES.known("cancelled");

    private OutboundPaymentImportStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static OutboundPaymentImportStatus of(String value) {
        return VALUES.of(value);
    }
}
