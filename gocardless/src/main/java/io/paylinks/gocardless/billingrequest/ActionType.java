package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** An action of a billing request. New values may appear. */
public final class ActionType extends OpenEnum {
    private static final Values<ActionType> VALUES = new Values<>(ActionType.class, ActionType::new);

    public static final ActionType CHOOSE_CURRENCY = VALUES.known("choose_currency");
    public static final ActionType COLLECT_AMOUNT = VALUES.known("collect_amount");
    public static final ActionType COLLECT_CUSTOMER_DETAILS = VALUES.known("collect_customer_details");
    public static final ActionType COLLECT_BANK_ACCOUNT = VALUES.known("collect_bank_account");
    public static final ActionType BANK_AUTHORISATION = VALUES.known("bank_authorisation");
    public static final ActionType CONFIRM_PAYER_DETAILS = VALUES.known("confirm_payer_details");
    public static final ActionType SELECT_INSTITUTION = VALUES.known("select_institution");

    private ActionType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ActionType of(String value) {
        return VALUES.of(value);
    }
}
