package io.paylinks.gocardless.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The frequency of payments that a payer has consented to. New values may appear. */
public final class ConsentType extends OpenEnum {
    private static final Values<ConsentType> VALUES = new Values<>(ConsentType.class, ConsentType::new);

    public static final ConsentType ONE_OFF = VALUES.known("one_off");
    public static final ConsentType SINGLE = VALUES.known("single");
    public static final ConsentType RECURRING = VALUES.known("recurring");
    public static final ConsentType STANDING = VALUES.known("standing");
    public static final ConsentType SPORADIC = VALUES.known("sporadic");

    private ConsentType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ConsentType of(String value) {
        return VALUES.of(value);
    }
}
