package io.paylinks.gocardless.creditor;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of a creditor. New values may appear. */
public final class CreditorType extends OpenEnum {
    private static final Values<CreditorType> VALUES = new Values<>(CreditorType.class, CreditorType::new);

    public static final CreditorType COMPANY = VALUES.known("company");
    public static final CreditorType INDIVIDUAL = VALUES.known("individual");
    public static final CreditorType CHARITY = VALUES.known("charity");
    public static final CreditorType PARTNERSHIP = VALUES.known("partnership");
    public static final CreditorType TRUST = VALUES.known("trust");

    private CreditorType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CreditorType of(String value) {
        return VALUES.of(value);
    }
}
