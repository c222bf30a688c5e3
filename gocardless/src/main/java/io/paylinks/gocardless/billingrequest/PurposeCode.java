package io.paylinks.gocardless.billingrequest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The purpose of a payment. New values may appear. */
public final class PurposeCode extends OpenEnum {
    private static final Values<PurposeCode> VALUES = new Values<>(PurposeCode.class, PurposeCode::new);

    public static final PurposeCode MORTGAGE = VALUES.known("mortgage");
    public static final PurposeCode UTILITY = VALUES.known("utility");
    public static final PurposeCode LOAN = VALUES.known("loan");
    public static final PurposeCode DEPENDANT_SUPPORT = VALUES.known("dependant_support");
    public static final PurposeCode GAMBLING = VALUES.known("gambling");
    public static final PurposeCode RETAIL = VALUES.known("retail");
    public static final PurposeCode SALARY = VALUES.known("salary");
    public static final PurposeCode PERSONAL = VALUES.known("personal");
    public static final PurposeCode GOVERNMENT = VALUES.known("government");
    public static final PurposeCode PENSION = VALUES.known("pension");
    public static final PurposeCode TAX = VALUES.known("tax");
    public static final PurposeCode OTHER = VALUES.known("other");
    public static final PurposeCode BONUS_PAYMENT = VALUES.known("bonus_payment");
    public static final PurposeCode CASH_MANAGEMENT_TRANSFER = VALUES.known("cash_management_transfer");
    public static final PurposeCode CARD_BULK_CLEARING = VALUES.known("card_bulk_clearing");
    public static final PurposeCode CREDIT_CARD_PAYMENT = VALUES.known("credit_card_payment");
    public static final PurposeCode TRADE_SETTLEMENT_PAYMENT = VALUES.known("trade_settlement_payment");
    public static final PurposeCode DEBIT_CARD_PAYMENT = VALUES.known("debit_card_payment");
    public static final PurposeCode DIVIDEND = VALUES.known("dividend");
    public static final PurposeCode DELIVER_AGAINST_PAYMENT = VALUES.known("deliver_against_payment");
    public static final PurposeCode EPAYMENT = VALUES.known("epayment");
    public static final PurposeCode FEE_COLLECTION_AND_INTEREST = VALUES.known("fee_collection_and_interest");
    public static final PurposeCode FEE_COLLECTION = VALUES.known("fee_collection");
    public static final PurposeCode PERSON_TO_PERSON_PAYMENT = VALUES.known("person_to_person_payment");
    public static final PurposeCode GOVERNMENT_PAYMENT = VALUES.known("government_payment");
    public static final PurposeCode HEDGING_TRANSACTION = VALUES.known("hedging_transaction");
    public static final PurposeCode IRREVOCABLE_CREDIT_CARD_PAYMENT = VALUES.known("irrevocable_credit_card_payment");
    public static final PurposeCode IRREVOCABLE_DEBIT_CARD_PAYMENT = VALUES.known("irrevocable_debit_card_payment");
    public static final PurposeCode INTRA_COMPANY_PAYMENT = VALUES.known("intra_company_payment");
    public static final PurposeCode INTEREST = VALUES.known("interest");
    public static final PurposeCode LOCKBOX_TRANSACTIONS = VALUES.known("lockbox_transactions");
    public static final PurposeCode COMMERCIAL = VALUES.known("commercial");
    public static final PurposeCode CONSUMER = VALUES.known("consumer");
    public static final PurposeCode OTHER_PAYMENT = VALUES.known("other_payment");
    public static final PurposeCode PENSION_PAYMENT = VALUES.known("pension_payment");
    public static final PurposeCode REPRESENTED = VALUES.known("represented");
    public static final PurposeCode REIMBURSEMENT_RECEIVED_CREDIT_TRANSFER =
            VALUES.known("reimbursement_received_credit_transfer");
    public static final PurposeCode RECEIVE_AGAINST_PAYMENT = VALUES.known("receive_against_payment");
    public static final PurposeCode SALARY_PAYMENT = VALUES.known("salary_payment");
    public static final PurposeCode SECURITIES = VALUES.known("securities");
    public static final PurposeCode SOCIAL_SECURITY_BENEFIT = VALUES.known("social_security_benefit");
    public static final PurposeCode SUPPLIER_PAYMENT = VALUES.known("supplier_payment");
    public static final PurposeCode TAX_PAYMENT = VALUES.known("tax_payment");
    public static final PurposeCode TRADE = VALUES.known("trade");
    public static final PurposeCode TREASURY_PAYMENT = VALUES.known("treasury_payment");
    public static final PurposeCode VALUE_ADDED_TAX_PAYMENT = VALUES.known("value_added_tax_payment");
    public static final PurposeCode WITH_HOLDING = VALUES.known("with_holding");
    public static final PurposeCode CASH_MANAGEMENT_SWEEP_ACCOUNT = VALUES.known("cash_management_sweep_account");
    public static final PurposeCode CASH_MANAGEMENT_TOP_ACCOUNT = VALUES.known("cash_management_top_account");
    public static final PurposeCode CASH_MANAGEMENT_ZERO_BALANCE_ACCOUNT =
            VALUES.known("cash_management_zero_balance_account");
    public static final PurposeCode CROSSBORDER_MI_PAYMENTS = VALUES.known("crossborder_mi_payments");
    public static final PurposeCode FOREIGN_CURRENCY_DOMESTIC_TRANSFER =
            VALUES.known("foreign_currency_domestic_transfer");
    public static final PurposeCode CASH_IN_PRE_CREDIT = VALUES.known("cash_in_pre_credit");
    public static final PurposeCode CASH_OUT_NOTES_COINS = VALUES.known("cash_out_notes_coins");
    public static final PurposeCode CARRIER_GUARDED_WHOLESALE_VALUABLES =
            VALUES.known("carrier_guarded_wholesale_valuables");

    private PurposeCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static PurposeCode of(String value) {
        return VALUES.of(value);
    }
}
