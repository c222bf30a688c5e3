package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The level of verification of a mandate's bank account. New values may appear. */
public final class Verify extends OpenEnum {
    private static final Values<Verify> VALUES = new Values<>(Verify.class, Verify::new);

    /** The minimum that the scheme requires. */
    public static final Verify MINIMUM = VALUES.known("minimum");

    /** The level that GoCardless recommends for the creditor. */
    public static final Verify RECOMMENDED = VALUES.known("recommended");

    /** Verified if possible. */
    public static final Verify WHEN_AVAILABLE = VALUES.known("when_available");

    /** Always verified; banks that do not support it cannot be used. */
    public static final Verify ALWAYS = VALUES.known("always");

    private Verify(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static Verify of(String value) {
        return VALUES.of(value);
    }
}
