package io.paylinks.testing.gocardless.billing;

import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.gocardless.Api;
import io.paylinks.testing.gocardless.BankAccounts;
import io.paylinks.testing.gocardless.Schemes;

/** What comes of a billing request: its customer and bank account as soon as they are known, the rest at the end. */
final class Fulfilment {

    private static final String[] PERSON = {
        "id", "created_at", "company_name", "email", "family_name", "given_name", "language", "metadata", "phone_number"
    };

    private final Api api;

    Fulfilment(Api api) {
        this.api = api;
    }

    Row customer(Row request) {
        Row links = request.row("links");
        if (!links.isSet("customer")) {
            links.with("customer", api.customers.open().id());
        }
        return api.customers.resource.find(links.text("customer"));
    }

    Row openAccount(Row request, Row details) {
        Row links = Row.of("customer", customer(request).id());
        Row account = api.bankAccounts.resource.make(details.copy().with("links", links));
        request.row("links").with("customer_bank_account", account.id());
        show(request, "customer_bank_account", account);
        return account;
    }

    /** Makes what was asked for, and links the request to it. */
    void fulfil(Row request, Row sent) {
        Row links = request.row("links");
        if (!links.isSet("customer_bank_account") && !request.isSet("account_information_request")) {
            openAccount(request, BankAccounts.example(Actions.currency(request)));
        }
        if (request.isSet("mandate_request")) {
            Row asked = request.row("mandate_request");
            Row mandate = mandate(request, asked.only("authorisation_source", "metadata", "reference", "scheme"));
            made(request, "mandate_request", "mandate", mandate.id());
            show(request, "mandate", mandate.only("id", "reference"));
        }
        if (request.isSet("payment_request")) {
            made(request, "payment_request", "payment", pay(request));
        }
        Row toMandate = Row.of("mandate", links.text("mandate_request_mandate"));
        if (request.isSet("subscription_request")) {
            Row asked = request.row("subscription_request").copy().drop("links");
            Row made = api.subscriptions.resource.make(terms(request, asked, toMandate));
            made(request, "subscription_request", "subscription", made.id());
        }
        if (request.isSet("instalment_schedule_request")) {
            Row asked = request.row("instalment_schedule_request");
            String form =
                    asked.isSet("instalments_with_dates") ? "instalments_with_dates" : "instalments_with_schedule";
            Row body = terms(request, asked.copy(), toMandate).with("instalments", asked.value(form));
            made(
                    request,
                    "instalment_schedule_request",
                    "instalment_schedule",
                    api.instalments.open(body).id());
        }
        request.with("status", "fulfilled");
        Row told =
                links.only("customer", "customer_bank_account", "mandate_request_mandate", "payment_request_payment");
        api.events.raise(Requests.NAME, request, "fulfilled", Row.of("links", told, "metadata", sent.row("metadata")));
    }

    /** Makes the payment; one at once has a mandate of its own, which is used up by it. */
    private String pay(Row request) {
        Row asked = request.row("payment_request");
        String known = request.text("links/mandate_request_mandate");
        boolean instant = Actions.isByOpenBanking(request);
        String currency = Actions.currency(request);
        String id = !instant && !known.isEmpty()
                ? known
                : mandate(request, Row.of("scheme", instant ? Schemes.instant(currency) : Schemes.debit(currency)))
                        .id();
        Row body = asked.copy().drop("funds_settlement", "links", "scheme");
        Row payment = api.payments.resource.make(terms(request, body, Row.of("mandate", id)));
        if (instant) {
            api.mandates.move(id, "consumed");
        }
        return payment.id();
    }

    private Row mandate(Row request, Row terms) {
        Row account = Row.of("customer_bank_account", request.text("links/customer_bank_account"));
        if (!terms.isSet("scheme")) {
            terms.with("scheme", Schemes.debit(Actions.currency(request)));
        }
        return api.mandates.resource.make(terms.with("links", account));
    }

    private static Row terms(Row request, Row body, Row links) {
        return body.with("currency", Actions.currency(request), "links", links);
    }

    static void show(Row request, String name, Row object) {
        request.row("resources").with(name, name.equals("customer") ? object.only(PERSON) : object);
    }

    private static void made(Row request, String part, String name, String id) {
        request.row(part).with("links", Row.of(name, id));
        request.row("links").with(part + "_" + name, id);
    }
}
