package io.paylinks.gocardless.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The alignment of the periods of a limit. New values may appear. */
public final class PeriodAlignment extends OpenEnum {
    private static final Values<PeriodAlignment> VALUES = new Values<>(PeriodAlignment.class, PeriodAlignment::new);

    public static final PeriodAlignment CALENDAR = VALUES.known("calendar");
    public static final PeriodAlignment CREATION_DATE = VALUES.known("creation_date");
    public static final PeriodAlignment CONSENT = VALUES.known("consent");

    private PeriodAlignment(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PeriodAlignment of(String value) {
        return VALUES.of(value);
    }
}
