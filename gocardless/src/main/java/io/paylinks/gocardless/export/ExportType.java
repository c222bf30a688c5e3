package io.paylinks.gocardless.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/** The type of an export. New values may appear. */
public final class ExportType extends OpenEnum {
    private static final Values<ExportType> VALUES = new Values<>(ExportType.class, ExportType::new);

    public static final ExportType PAYMENTS_INDEX = VALUES.known("payments_index");
    public static final ExportType EVENTS_INDEX = VALUES.known("events_index");
    public static final ExportType REFUNDS_INDEX = VALUES.known("refunds_index");
    public static final ExportType PAYOUTS_INDEX = VALUES.known("payouts_index");
    public static final ExportType CUSTOMERS_INDEX = VALUES.known("customers_index");
    public static final ExportType SUBSCRIPTIONS_INDEX = VALUES.known("subscriptions_index");
    public static final ExportType PAYMENT_EVENTS = VALUES.known("payment_events");
    public static final ExportType SUBSCRIPTION_EVENTS = VALUES.known("subscription_events");
    public static final ExportType PAYOUT_EVENTS = VALUES.known("payout_events");
    public static final ExportType REFUND_EVENTS = VALUES.known("refund_events");
    public static final ExportType MANDATE_EVENTS = VALUES.known("mandate_events");
    public static final ExportType PAYOUT_EVENTS_BREAKDOWN = VALUES.known("payout_events_breakdown");
    public static final ExportType PAYOUT_EVENTS_RECONCILIATION = VALUES.known("payout_events_reconciliation");
    public static final ExportType PAYOUT_TRANSACTIONS_BREAKDOWN = VALUES.known("payout_transactions_breakdown");
    public static final ExportType PAYOUT_TRANSACTIONS_RECONCILIATION =
            VALUES.known("payout_transactions_reconciliation");
    public static final ExportType AUTHORISATION_REQUESTS = VALUES.known("authorisation_requests");
    public static final ExportType CUSTOMER_BANK_ACCOUNTS = VALUES.known("customer_bank_accounts");
    public static final ExportType USERS = VALUES.known("users");
    public static final ExportType ORGANISATION_AUTHORISATIONS = VALUES.known("organisation_authorisations");
    public static final ExportType APP_CONNECTED_ORGANISATIONS = VALUES.known("app_connected_organisations");
    public static final ExportType GC_INVALID_AUTHORISATION_REQUESTS =
            VALUES.known("gc_invalid_authorisation_requests");
    public static final ExportType PARTNER_FEES = VALUES.known("partner_fees");
    public static final ExportType PAYMENTS_IMPORT_TEMPLATE = VALUES.known("payments_import_template");
    public static final ExportType PAYMENT_ACCOUNT_STATEMENT = VALUES.known("payment_account_statement");
    public static final ExportType OUTBOUND_PAYMENTS_INDEX = VALUES.known("outbound_payments_index");
    public static final ExportType PAYMENT_ACCOUNT_TRANSACTIONS = VALUES.known("payment_account_transactions");

    private ExportType(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static ExportType of(String value) {
        return VALUES.of(value);
    }
}
