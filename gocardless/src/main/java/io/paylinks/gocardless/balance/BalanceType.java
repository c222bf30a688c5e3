package io.paylinks.gocardless.balance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of a balance. New values may appear. */
public final class BalanceType extends OpenEnum {
    private static final Values<BalanceType> VALUES = new Values<>(BalanceType.class, BalanceType::new);

    public static final BalanceType CONFIRMED_FUNDS = VALUES.known("confirmed_funds");
    public static final BalanceType PENDING_PAYOUTS = VALUES.known("pending_payouts");
    public static final BalanceType PENDING_PAYMENTS_SUBMITTED = VALUES.known("pending_payments_submitted");

    private BalanceType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BalanceType of(String value) {
        return VALUES.of(value);
    }
}
