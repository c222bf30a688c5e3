package io.paylinks.gocardless.outboundpaymentimport;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of an outbound payment import. New values may appear. */
public final class OutboundPaymentImportStatus extends OpenEnum {
    private static final Values<OutboundPaymentImportStatus> VALUES =
            new Values<>(OutboundPaymentImportStatus.class, OutboundPaymentImportStatus::new);

    /** Created, and not validated yet. No money has moved. */
    public static final OutboundPaymentImportStatus CREATED = VALUES.known("created");
    /** The entries are being validated. No money has moved. */
    public static final OutboundPaymentImportStatus VALIDATING = VALUES.known("validating");
    /** All entries are valid; can be approved at its {@code authorisationUrl}. No money has moved. */
    public static final OutboundPaymentImportStatus VALID = VALUES.known("valid");
    /** Some entries are invalid; cannot be approved. */
    public static final OutboundPaymentImportStatus INVALID = VALUES.known("invalid");
    /** Approved; the payments are being created. */
    public static final OutboundPaymentImportStatus PROCESSING = VALUES.known("processing");
    /** The payments were created. */
    public static final OutboundPaymentImportStatus PROCESSED = VALUES.known("processed");
    /** Cancelled; no payments are created. */
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
