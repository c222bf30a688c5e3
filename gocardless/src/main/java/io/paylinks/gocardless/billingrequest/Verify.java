package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** How thoroughly the bank account of a mandate is verified. New values may appear. */
public final class Verify extends OpenEnum {
    private static final Values<Verify> VALUES = new Values<>(Verify.class, Verify::new);

    /** Only as much as the scheme demands. */
    public static final Verify MINIMUM = VALUES.known("minimum");

    /** As GoCardless recommends for the creditor. */
    public static final Verify RECOMMENDED = VALUES.known("recommended");

    /** Always where it is possible. */
    public static final Verify WHEN_AVAILABLE = VALUES.known("when_available");

    /** Always; a bank where it is not possible cannot be used. */
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
