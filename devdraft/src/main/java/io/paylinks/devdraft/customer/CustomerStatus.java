package io.paylinks.devdraft.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The status of a customer. New values may appear. */
public final class CustomerStatus extends OpenEnum {
    private static final Values<CustomerStatus> VALUES = new Values<>(CustomerStatus.class, CustomerStatus::new);

    public static final CustomerStatus ACTIVE = VALUES.known("ACTIVE");
    public static final CustomerStatus BLACKLISTED = VALUES.known("BLACKLISTED");
    public static final CustomerStatus DEACTIVATED = VALUES.known("DEACTIVATED");
    /** In the specification, but not in the guides. */
    public static final CustomerStatus DELETED = VALUES.known("DELETED");

    private CustomerStatus(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CustomerStatus of(String value) {
        return VALUES.of(value);
    }
}
