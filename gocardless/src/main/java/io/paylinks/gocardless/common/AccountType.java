package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a bank account in the United States. New values may appear. */
public final class AccountType extends OpenEnum {
    private static final Values<AccountType> VALUES = new Values<>(AccountType.class, AccountType::new);

    public static final AccountType SAVINGS = VALUES.known("savings");
    public static final AccountType CHECKING = VALUES.known("checking");

    private AccountType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static AccountType of(String value) {
        return VALUES.of(value);
    }
}
