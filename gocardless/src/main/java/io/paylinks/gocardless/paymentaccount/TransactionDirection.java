package io.paylinks.gocardless.paymentaccount;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The direction of a transaction. New values may appear. */
public final class TransactionDirection extends OpenEnum {
    private static final Values<TransactionDirection> VALUES =
            new Values<>(TransactionDirection.class, TransactionDirection::new);

    public static final TransactionDirection CREDIT = VALUES.known("credit");
    public static final TransactionDirection DEBIT = VALUES.known("debit");

    private TransactionDirection(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static TransactionDirection of(String value) {
        return VALUES.of(value);
    }
}
