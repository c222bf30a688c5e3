package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Instalments;
import io.paylinks.testing.gocardless.Schemes;
import io.paylinks.testing.gocardless.Subscriptions;
import java.util.List;
import java.util.Map;

/** The bodies that create a billing request and complete its actions. */
final class Bodies {

    private static final Field CURRENCY =
            Field.oneOf("currency", Api.CURRENCIES).nullable();
    private static final Field SCHEME = Field.oneOf("scheme", Schemes.ALL).nullable();

    private static final List<String> CONTEXTS = Names.of("""
            billing_goods_and_services_in_advance billing_goods_and_services_in_arrears face_to_face_point_of_sale
            ecommerce_merchant_initiated_payment transfer_to_self transfer_to_third_party""");

    private static final List<String> PURPOSES = Names.of("""
            mortgage utility loan dependant_support gambling retail salary personal government pension tax other
            bonus_payment cash_management_transfer card_bulk_clearing credit_card_payment trade_settlement_payment
            debit_card_payment dividend deliver_against_payment epayment fee_collection_and_interest fee_collection
            person_to_person_payment government_payment hedging_transaction irrevocable_credit_card_payment
            irrevocable_debit_card_payment intra_company_payment interest lockbox_transactions commercial consumer
            other_payment pension_payment represented reimbursement_received_credit_transfer receive_against_payment
            salary_payment securities social_security_benefit supplier_payment tax_payment trade treasury_payment
            value_added_tax_payment with_holding cash_management_sweep_account cash_management_top_account
            cash_management_zero_balance_account crossborder_mi_payments foreign_currency_domestic_transfer
            cash_in_pre_credit cash_out_notes_coins carrier_guarded_wholesale_valuables""");

    private static final List<String> ACCOUNT_SCOPES = Names.of("""
            account_verification""");

    /** The limits of a mandate. */
    static final Field[] CONSTRAINTS = Schema.of(
                    Field.date("start_date").nullable(),
                    Field.date("end_date").nullable(),
                    Field.integer("max_amount_per_payment").nullable(),
                    Field.text("payment_method").nullable(),
                    Field.list(Field.object(
                            "periodic_limits",
                            Field.oneOf("alignment", "calendar", "creation_date"),
                            Field.integer("max_payments").nullable(),
                            Field.integer("max_total_amount").nullable(),
                            Field.oneOf("period", "day", "week", "month", "year", "flexible"))))
            .fields();

    private static final Field[] MANDATE = Schema.texts("consent_type description reference")
            .and(
                    CURRENCY,
                    SCHEME,
                    Field.oneOf("authorisation_source", "web", "telephone", "paper")
                            .or("web"),
                    Field.object("constraints", CONSTRAINTS).nullable(),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("sweeping").or(false),
                    Field.oneOf("verify", "minimum", "recommended", "when_available", "always")
                            .or("minimum"))
            .fields();

    private static final Field[] PAYMENT = Schema.texts("description reference")
            .and(
                    CURRENCY,
                    SCHEME,
                    Field.integer("amount").nullable().min("1"),
                    Field.integer("app_fee").nullable().min("0"),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("retry_if_possible").or(false))
            .fields();

    private static final Field[] INSTALMENTS = Instalments.TERMS
            .and(
                    CURRENCY,
                    Field.integer("total_amount").min("1"),
                    Field.list(Field.object("instalments_with_dates", Instalments.DATED.fields()))
                            .nullable(),
                    Field.object("instalments_with_schedule", Instalments.PERIODIC.fields())
                            .nullable())
            .fields();

    static final Schema CREATE = Schema.texts("payment_purpose_code")
            .and(
                    Field.oneOf("payment_context_code", CONTEXTS).nullable(),
                    Field.oneOf("purpose_code", PURPOSES).nullable(),
                    Field.object("payment_request", PAYMENT).nullable(),
                    Field.object("mandate_request", MANDATE).nullable(),
                    Field.object(
                                    "subscription_request",
                                    Subscriptions.TERMS.and(CURRENCY).fields())
                            .nullable(),
                    Field.object("instalment_schedule_request", INSTALMENTS).nullable(),
                    Field.object(
                                    "account_information_request",
                                    Field.text("country_code"),
                                    Field.list(Field.oneOf("scopes", ACCOUNT_SCOPES)))
                            .nullable(),
                    Field.bool("fallback_enabled").or(false),
                    Field.object(
                                    "links",
                                    Schema.each("creditor customer customer_bank_account", Field::text)
                                            .fields())
                            .or(Map.of()),
                    Api.METADATA);

    static final Schema CUSTOMER = Schema.of(
            Field.object(
                    "customer",
                    Schema.texts("company_name email family_name given_name language phone_number")
                            .and(Api.METADATA)
                            .fields()),
            Field.object("customer_billing_detail", Schema.texts("""
                            address_line1 address_line2 address_line3 city country_code danish_identity_number
                            ip_address postal_code region swedish_identity_number""").fields()));

    static final Schema ACCOUNT = BankAccounts.DETAILS.and(Schema.texts("account_number_suffix pay_id"));

    static final Schema INSTITUTION =
            Schema.each("country_code institution", name -> Field.text(name).required());

    static final Schema CHOOSE =
            Api.ACTION.and(Field.oneOf("currency", Api.CURRENCIES).required());

    static final Schema CONFIRM =
            Api.ACTION.and(Field.bool("payer_requested_dual_signature").or(false));

    static final Schema NOTIFY =
            Schema.of(Field.oneOf("notification_type", "email", "sms").required(), Field.text("redirect_uri"));

    static final Schema CREATE_WITH_ACTIONS = CREATE.and(Field.object(
            "actions",
            Field.text("bank_authorisation_redirect_uri"),
            Field.object("collect_bank_account", ACCOUNT.fields()),
            Field.object("collect_customer_details", CUSTOMER.fields()),
            Field.object("confirm_payer_details", CONFIRM.fields()),
            Field.bool("create_bank_authorisation"),
            Field.object("select_institution", INSTITUTION.fields())));

    private Bodies() {}
}
