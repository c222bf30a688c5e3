package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a mandate. New values may appear. */
public final class MandateType extends OpenEnum {
    private static final Values<MandateType> VALUES = new Values<>(MandateType.class, MandateType::new);

    public static final MandateType BANK_DEBIT = VALUES.known("bank_debit");
    public static final MandateType INSTANT = VALUES.known("instant");
    public static final MandateType RECURRING = VALUES.known("recurring");
    public static final MandateType VRP_COMMERCIAL = VALUES.known("vrp_commercial");
    public static final MandateType VRP_SWEEPING = VALUES.known("vrp_sweeping");

    private MandateType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static MandateType of(String value) {
        return VALUES.of(value);
    }
}
