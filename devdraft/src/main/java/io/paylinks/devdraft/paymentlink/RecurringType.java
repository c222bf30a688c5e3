package io.paylinks.devdraft.paymentlink;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.OpenEnum;

/**
 * How often a payment link is charged. An open set.
 *
 * @param value the value as the API writes it
 */
public record RecurringType(@JsonValue String value) {
    private static final OpenEnum<RecurringType> VALUES = new OpenEnum<>(RecurringType::new);

    public static final RecurringType ONE_TIME = VALUES.known("ONE_TIME");
    public static final RecurringType WEEKLY = VALUES.known("WEEKLY");
    public static final RecurringType BI_WEEKLY = VALUES.known("BI_WEEKLY");
    public static final RecurringType MONTHLY = VALUES.known("MONTHLY");
    public static final RecurringType BI_MONTHLY = VALUES.known("BI_MONTHLY");
    public static final RecurringType QUARTERLY = VALUES.known("QUARTERLY");
    public static final RecurringType ANNUALLY = VALUES.known("ANNUALLY");

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurringType of(String value) {
        return VALUES.of(value);
    }

    /** Tells whether this version knows the value. */
    public boolean isKnown() {
        return VALUES.isKnown(value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}
