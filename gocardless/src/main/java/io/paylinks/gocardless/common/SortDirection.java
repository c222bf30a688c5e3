package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The direction in which a list is sorted. New values may appear. */
public final class SortDirection extends OpenEnum {
    private static final Values<SortDirection> VALUES = new Values<>(SortDirection.class, SortDirection::new);

    public static final SortDirection ASC = VALUES.known("asc");
    public static final SortDirection DESC = VALUES.known("desc");

    private SortDirection(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static SortDirection of(String value) {
        return VALUES.of(value);
    }
}
