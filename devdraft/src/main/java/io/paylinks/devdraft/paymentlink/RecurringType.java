package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The charging interval of a payment link. New values may appear. */
public final class RecurringType extends OpenEnum {
    private static final Values<RecurringType> VALUES = new Values<>(RecurringType.class, RecurringType::new);

    public static final RecurringType ONE_TIME = VALUES.known("ONE_TIME");
    public static final RecurringType WEEKLY = VALUES.known("WEEKLY");
    public static final RecurringType BI_WEEKLY = VALUES.known("BI_WEEKLY");
    public static final RecurringType MONTHLY = VALUES.known("MONTHLY");
    public static final RecurringType BI_MONTHLY = VALUES.known("BI_MONTHLY");
    public static final RecurringType QUARTERLY = VALUES.known("QUARTERLY");
    public static final RecurringType ANNUALLY = VALUES.known("ANNUALLY");

    private RecurringType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurringType of(String value) {
        return VALUES.of(value);
    }
}
