package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The kind of a customer. New values may appear. */
public final class CustomerType extends OpenEnum {
    private static final Values<CustomerType> VALUES = new Values<>(CustomerType.class, CustomerType::new);

    public static final CustomerType INDIVIDUAL = VALUES.known("Individual");
    public static final CustomerType STARTUP = VALUES.known("Startup");
    public static final CustomerType SMALL_BUSINESS = VALUES.known("Small Business");
    public static final CustomerType MEDIUM_BUSINESS = VALUES.known("Medium Business");
    public static final CustomerType ENTERPRISE = VALUES.known("Enterprise");
    public static final CustomerType NON_PROFIT = VALUES.known("Non-Profit");
    public static final CustomerType GOVERNMENT = VALUES.known("Government");
    /** In a guide, but not in the specification. */
    public static final CustomerType BUSINESS = VALUES.known("Business");

    private CustomerType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CustomerType of(String value) {
        return VALUES.of(value);
    }
}
