package io.paylinks.gocardless.block;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of the blocked value. New values may appear. */
public final class BlockType extends OpenEnum {
    private static final Values<BlockType> VALUES = new Values<>(BlockType.class, BlockType::new);

    public static final BlockType EMAIL = VALUES.known("email");
    public static final BlockType EMAIL_DOMAIN = VALUES.known("email_domain");
    public static final BlockType BANK_ACCOUNT = VALUES.known("bank_account");
    public static final BlockType BANK_NAME = VALUES.known("bank_name");

    private BlockType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BlockType of(String value) {
        return VALUES.of(value);
    }
}
