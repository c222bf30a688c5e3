package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The presence of the payer when the payment is created. New values may appear. */
public final class PsuInteractionType extends OpenEnum {
    private static final Values<PsuInteractionType> VALUES =
            new Values<>(PsuInteractionType.class, PsuInteractionType::new);

    public static final PsuInteractionType IN_SESSION = VALUES.known("in_session");
    public static final PsuInteractionType OFF_SESSION = VALUES.known("off_session");

    private PsuInteractionType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PsuInteractionType of(String value) {
        return VALUES.of(value);
    }
}
