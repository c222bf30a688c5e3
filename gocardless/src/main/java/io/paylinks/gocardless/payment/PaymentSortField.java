package io.paylinks.gocardless.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A field by which payments can be sorted. New values may appear. */
public final class PaymentSortField extends OpenEnum {
    private static final Values<PaymentSortField> VALUES = new Values<>(PaymentSortField.class, PaymentSortField::new);

    public static final PaymentSortField CHARGE_DATE = VALUES.known("charge_date");
    public static final PaymentSortField AMOUNT = VALUES.known("amount");

    private PaymentSortField(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PaymentSortField of(String value) {
        return VALUES.of(value);
    }
}
