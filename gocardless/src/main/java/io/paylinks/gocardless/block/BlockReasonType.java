package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The reason for a block. New values may appear. */
public final class BlockReasonType extends OpenEnum {
    private static final Values<BlockReasonType> VALUES = new Values<>(BlockReasonType.class, BlockReasonType::new);

    public static final BlockReasonType IDENTITY_FRAUD = VALUES.known("identity_fraud");
    public static final BlockReasonType NO_INTENT_TO_PAY = VALUES.known("no_intent_to_pay");
    public static final BlockReasonType UNFAIR_CHARGEBACK = VALUES.known("unfair_chargeback");
    public static final BlockReasonType OTHER = VALUES.known("other");

    private BlockReasonType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BlockReasonType of(String value) {
        return VALUES.of(value);
    }
}
