package io.paylinks.devdraft.transfer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The state of a transfer or a conversion. Devdraft documents the names only; the descriptions follow from them. New
 * values may appear.
 */
public final class TransferState extends OpenEnum {
    private static final Values<TransferState> VALUES = new Values<>(TransferState.class, TransferState::new);

    /** The sender has not paid yet; no money has moved. Not a state of conversions. */
    public static final TransferState AWAITING_FUNDS = VALUES.known("awaiting_funds");

    /** The money is being moved. */
    public static final TransferState PROCESSING = VALUES.known("processing");
    /** The money has arrived. */
    public static final TransferState COMPLETED = VALUES.known("completed");
    /** Failed; check the balances of the wallets. */
    public static final TransferState FAILED = VALUES.known("failed");

    private TransferState(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static TransferState of(String value) {
        return VALUES.of(value);
    }
}
