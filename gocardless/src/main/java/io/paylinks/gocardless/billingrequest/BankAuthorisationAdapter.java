package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The technology of a bank authorisation. New values may appear. */
public final class BankAuthorisationAdapter extends OpenEnum {
    private static final Values<BankAuthorisationAdapter> VALUES =
            new Values<>(BankAuthorisationAdapter.class, BankAuthorisationAdapter::new);

    public static final BankAuthorisationAdapter OPEN_BANKING_GATEWAY_PIS = VALUES.known("open_banking_gateway_pis");
    public static final BankAuthorisationAdapter OPEN_BANKING_GATEWAY_AIS = VALUES.known("open_banking_gateway_ais");
    public static final BankAuthorisationAdapter BANKID_AIS = VALUES.known("bankid_ais");
    public static final BankAuthorisationAdapter BANK_PAY_RECURRING = VALUES.known("bank_pay_recurring");

    private BankAuthorisationAdapter(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BankAuthorisationAdapter of(String value) {
        return VALUES.of(value);
    }
}
