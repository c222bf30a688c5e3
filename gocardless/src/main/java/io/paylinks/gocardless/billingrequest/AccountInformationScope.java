package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A kind of account information. New values may appear. */
public final class AccountInformationScope extends OpenEnum {
    private static final Values<AccountInformationScope> VALUES =
            new Values<>(AccountInformationScope.class, AccountInformationScope::new);

    public static final AccountInformationScope ACCOUNT_VERIFICATION = VALUES.known("account_verification");

    private AccountInformationScope(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static AccountInformationScope of(String value) {
        return VALUES.of(value);
    }
}
