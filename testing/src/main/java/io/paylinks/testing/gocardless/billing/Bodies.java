package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Instalments;
import io.paylinks.testing.gocardless.Subscriptions;
import java.util.Map;

/** What can be said when a billing request is created, and in its actions. */
final class Bodies {

    private static final Field[] MANDATE = Schema.texts("consent_type currency description reference scheme")
            .and(
                    Field.oneOf("authorisation_source", "web", "telephone", "paper")
                            .or("web"),
                    Field.map("constraints").nullable(),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("sweeping").or(false),
                    Field.oneOf("verify", "minimum", "recommended", "when_available", "always")
                            .or("minimum"))
            .fields();

    private static final Field[] PAYMENT = Schema.texts("currency description reference scheme")
            .and(
                    Field.integer("amount").nullable().min("1"),
                    Field.integer("app_fee").nullable().min("0"),
                    Field.oneOf("funds_settlement", "managed", "direct").or("managed"),
                    Api.METADATA,
                    Field.bool("retry_if_possible").or(false))
            .fields();

    private static final Field[] INSTALMENTS = Instalments.TERMS
            .and(
                    Field.text("currency").nullable(),
                    Field.integer("total_amount").min("1"),
                    Field.list(Field.object("instalments_with_dates", Instalments.DATED.fields()))
                            .nullable(),
                    Field.object("instalments_with_schedule", Instalments.PERIODIC.fields())
                            .nullable())
            .fields();

    static final Schema CREATE = Schema.texts("payment_context_code payment_purpose_code purpose_code")
            .and(
                    Field.object("payment_request", PAYMENT).nullable(),
                    Field.object("mandate_request", MANDATE).nullable(),
                    Field.object(
                                    "subscription_request",
                                    Subscriptions.TERMS
                                            .and(Field.text("currency").nullable())
                                            .fields())
                            .nullable(),
                    Field.object("instalment_schedule_request", INSTALMENTS).nullable(),
                    Field.object(
                                    "account_information_request",
                                    Field.text("country_code"),
                                    Field.list(Field.text("scopes")))
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
