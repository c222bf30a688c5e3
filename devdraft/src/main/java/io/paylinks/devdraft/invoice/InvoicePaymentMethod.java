package io.paylinks.devdraft.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** A payment method of an invoice. New values may appear. */
public final class InvoicePaymentMethod extends OpenEnum {
    private static final Values<InvoicePaymentMethod> VALUES =
            new Values<>(InvoicePaymentMethod.class, InvoicePaymentMethod::new);

    public static final InvoicePaymentMethod ACH = VALUES.known("ACH");
    public static final InvoicePaymentMethod BANK_TRANSFER = VALUES.known("BANK_TRANSFER");
    public static final InvoicePaymentMethod CREDIT_CARD = VALUES.known("CREDIT_CARD");
    public static final InvoicePaymentMethod CASH = VALUES.known("CASH");
    public static final InvoicePaymentMethod MOBILE_MONEY = VALUES.known("MOBILE_MONEY");
    public static final InvoicePaymentMethod CRYPTO = VALUES.known("CRYPTO");

    private InvoicePaymentMethod(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static InvoicePaymentMethod of(String value) {
        return VALUES.of(value);
    }
}
