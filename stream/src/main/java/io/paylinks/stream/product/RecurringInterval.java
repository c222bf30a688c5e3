package io.paylinks.stream.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The billing interval of a recurring product. New values may appear. */
public final class RecurringInterval extends OpenEnum {
    private static final Values<RecurringInterval> VALUES =
            new Values<>(RecurringInterval.class, RecurringInterval::new);

    public static final RecurringInterval WEEK = VALUES.known("WEEK");
    public static final RecurringInterval MONTH = VALUES.known("MONTH");
    public static final RecurringInterval SEMESTER = VALUES.known("SEMESTER");
    public static final RecurringInterval YEAR = VALUES.known("YEAR");

    private RecurringInterval(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static RecurringInterval of(String value) {
        return VALUES.of(value);
    }
}
