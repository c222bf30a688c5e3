package io.paylinks.gocardless.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A field by which customers can be sorted. New values may appear. */
public final class CustomerSortField extends OpenEnum {
    private static final Values<CustomerSortField> VALUES =
            new Values<>(CustomerSortField.class, CustomerSortField::new);

    public static final CustomerSortField NAME = VALUES.known("name");
    public static final CustomerSortField COMPANY_NAME = VALUES.known("company_name");
    public static final CustomerSortField CREATED_AT = VALUES.known("created_at");

    private CustomerSortField(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CustomerSortField of(String value) {
        return VALUES.of(value);
    }
}
