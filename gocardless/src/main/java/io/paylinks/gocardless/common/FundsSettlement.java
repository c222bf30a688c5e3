package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The way in which collected money reaches the creditor. New values may appear. */
public final class FundsSettlement extends OpenEnum {
    private static final Values<FundsSettlement> VALUES = new Values<>(FundsSettlement.class, FundsSettlement::new);

    /** GoCardless holds the money until a payout. */
    public static final FundsSettlement MANAGED = VALUES.known("managed");

    /** The creditor receives the money directly. */
    public static final FundsSettlement DIRECT = VALUES.known("direct");

    private FundsSettlement(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static FundsSettlement of(String value) {
        return VALUES.of(value);
    }
}
